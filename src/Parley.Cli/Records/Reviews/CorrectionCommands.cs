using Spectre.Console.Cli;

namespace Parley.Cli.Records.Reviews;

/// <summary>The commands by which people correct what was read, with their examples.</summary>
internal static class CorrectionCommands
{
    public static void Configure(IConfigurator parley)
    {
        parley.AddCommand<ReviewCommand>("review")
            .WithDescription("Shows what was read, item by item, to be accepted, edited or rejected with one key each.")
            .WithExample("review", "--talks", "us-china", "--below", "0.7")
            .WithExample("review", "--kind", "position");
        parley.AddCommand<ItemsCommand>("items").WithDescription("Lists what was read in a report, and what people decided on it.").WithExample("items", "2018-09-18-wire");
        parley.AddCommand<AcceptCommand>("accept").WithDescription("Says that an item was read rightly.").WithExample("accept", "2018-09-18-wire", "position-5f2a90c1");
        parley.AddCommand<RejectCommand>("reject").WithDescription("Says that an item is not in the text.").WithExample("reject", "2018-09-18-wire", "position-5f2a90c1");
        parley.AddCommand<EditCommand>("edit")
            .WithDescription("Says what of an item is otherwise.")
            .WithExample("edit", "2018-09-18-wire", "position-5f2a90c1", "act=refuse", "target=China");
        parley.AddCommand<UndoCommand>("undo").WithDescription("Takes a decision back; what was decided before holds again.").WithExample("undo").WithExample("undo", "4711");
        parley.AddCommand<RereadCommand>("reread")
            .WithDescription("Reads reports of the record again with this version of Parley; what people decided stays.")
            .WithExample("reread", "--talks", "us-china");
        parley.AddCommand<DisputesCommand>("disputes").WithDescription("Lists where the newest reader disagrees with what people decided.").WithExample("disputes");
        parley.AddBranch("names", names =>
        {
            names.SetDescription("Says which names of actors and issues are one, and which are not.");
            names.AddCommand<NamesMergeCommand>("merge")
                .WithDescription("Lets a name stand for another in all reports.")
                .WithExample("names", "merge", "Peking", "--into", "China")
                .WithExample("names", "merge", "customs", "--into", "tariffs", "--issue");
            names.AddCommand<NamesSplitCommand>("split")
                .WithDescription("Ends that, or lets the name stand for another in some reports.")
                .WithExample("names", "split", "Peking")
                .WithExample("names", "split", "Smith", "--into", "John Smith", "--report", "2018-09-18-wire");
            names.AddCommand<NamesListCommand>("list").WithDescription("Lists the names that stand for others.").WithExample("names", "list");
        });
    }
}
