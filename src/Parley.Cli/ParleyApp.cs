using Parley.Cli.Bargains;
using Parley.Cli.Commands;
using Parley.Cli.Records;
using Parley.Cli.Comparisons;
using Spectre.Console.Cli;

namespace Parley.Cli;

/// <summary>The command line: its commands and their examples.</summary>
internal static class ParleyApp
{
    public static CommandApp Create()
    {
        var app = new CommandApp();
        app.Configure(Configure);
        return app;
    }

    private static void Configure(IConfigurator parley)
    {
        parley.SetApplicationName("parley");
        parley.SetApplicationVersion(typeof(ParleyApp).Assembly.GetName().Version!.ToString(3));
        parley.UseStrictParsing();
        parley.SetHelpProvider(new ParleyHelp(parley.Settings));
        parley.SetExceptionHandler((error, _) => UsageError.Tell(error));
        parley.AddCommand<ReadCommand>("read")
            .WithDescription("Reads reports: who said what, positions, meetings, pressure, milestones, factions, outlook.")
            .WithExample("read", "report.txt")
            .WithExample("read", "report.pdf", "--published", "2031-05-02", "--format", "html", "--out", "pages")
            .WithExample("read", "reports/", "--format", "json")
            .WithExample("read", "report.txt", "--explain", "--actors", "my-actors.yaml")
            .WithExample("read", "--jsonl", "-");
        parley.AddCommand<BriefCommand>("brief")
            .WithDescription("Reads reports and says where the talks stand, every line tied to its sentences.")
            .WithExample("brief", "samples/us-china")
            .WithExample("brief", "reports/", "--on", "2019-11-10", "--sources")
            .WithExample("brief", "reports/", "--actors", "my-actors.yaml")
            .WithExample("brief", "reports/", "--format", "json");
        parley.AddCommand<CompareCommand>("compare")
            .WithDescription("Says what an official statement says anew, repeats, rewords and leaves out.")
            .WithExample("compare", "statement.txt", "--against", "earlier.txt")
            .WithExample("compare", "2019-07-01-readout", "--against", "speaker", "--talks", "us-china")
            .WithExample("compare", "--case", "case.json", "--format", "json");
        RecordCommands.Configure(parley);
        parley.AddCommand<BargainCommand>("bargain")
            .WithDescription("Says which deals all sides could live with: who would ratify what, the Pareto frontier, the solutions of bargaining theory.")
            .WithExample("bargain", "samples/bargaining/fisheries")
            .WithExample("bargain", "samples/bargaining/fisheries", "--semantics", "genius", "--format", "json");
        parley.AddCommand<ExplainCommand>("explain")
            .WithDescription("Tells about the rules and models by which reports are read, with examples.")
            .WithExample("explain")
            .WithExample("explain", "positions")
            .WithExample("explain", "positions/verb", "--format", "json");
        parley.AddCommand<SchemaCommand>("schema")
            .WithDescription("Prints the JSON Schema of a reading.")
            .WithExample("schema");
    }
}
