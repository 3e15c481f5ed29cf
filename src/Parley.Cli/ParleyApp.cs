using Parley.Cli.Bargains;
using Parley.Cli.Commands;
using Parley.Cli.Comparisons;
using Parley.Cli.Conversions;
using Parley.Cli.Decisions;
using Parley.Cli.Forecasts;
using Parley.Cli.Records;
using Parley.Cli.Simulations;
using Parley.Cli.Views;
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
            .WithExample("brief", "reports/", "--format", "json")
            .WithExample("brief", "--talks", "us-china", "--on", "2018-12-31", "--since", "2018-06-01");
        parley.AddCommand<CompareCommand>("compare")
            .WithDescription("Says what an official statement says anew, repeats, rewords and leaves out.")
            .WithExample("compare", "statement.txt", "--against", "earlier.txt")
            .WithExample("compare", "2019-07-01-readout", "--against", "speaker", "--talks", "us-china")
            .WithExample("compare", "--case", "case.json", "--format", "json");
        parley.AddCommand<MatrixCommand>("matrix")
            .WithDescription("Says where each party of talks stands on each issue, how firmly, since when, and how it moved.")
            .WithExample("matrix", "--talks", "us-china", "--on", "2018-08-24", "--sources");
        parley.AddCommand<TimelineCommand>("timeline")
            .WithDescription("Says what happened in talks, day by day, or draws it.")
            .WithExample("timeline", "--talks", "us-china")
            .WithExample("timeline", "--talks", "us-china", "--format", "svg");
        parley.AddCommand<PeopleCommand>("people")
            .WithDescription("Lists the people and bodies that the reports of talks speak of.")
            .WithExample("people", "--talks", "us-china");
        parley.AddCommand<DiffCommand>("diff")
            .WithDescription("Says what changed in talks between two days.")
            .WithExample("diff", "--talks", "us-china", "--from", "2018-06-01", "--to", "2018-12-31");
        RecordCommands.Configure(parley);
        parley.AddBranch("bargain", bargain =>
        {
            bargain.SetDescription("Says which deals all sides could live with: who would ratify what, the Pareto frontier, the solutions of bargaining theory.");
            bargain.SetDefaultCommand<BargainCommand>();
            bargain.AddExample("bargain", "samples/bargaining/fisheries");
            bargain.AddExample("bargain", "samples/bargaining/us-china-2018.yaml");
            bargain.AddExample("bargain", "samples/bargaining/us-china-2018.yaml", "--format", "html");
            bargain.AddExample("bargain", "samples/bargaining/us-china-2018.yaml", "--sweep", "tariff=0..25");
            bargain.AddExample("bargain", "samples/bargaining/fisheries", "--semantics", "genius", "--format", "json");
            bargain.AddCommand<DraftCommand>("new")
                .WithDescription("Drafts a bargaining file from the record: what is demanded, offered and refused, with its sentences; what no report says is marked as a judgement.")
                .WithExample("bargain", "new", "--talks", "us-china");
        });
        parley.AddCommand<SimulateCommand>("simulate")
            .WithDescription("Lets negotiators with known strategies bargain many times, and says how that ends.")
            .WithExample("simulate", "samples/bargaining/fisheries", "-a", "boulware", "-b", "micro")
            .WithExample("simulate", "samples/bargaining/fisheries", "-a", "tit-for-tat", "-b", "conceder", "--runs", "5000", "--rounds", "50", "--seed", "7", "--format", "json");
        parley.AddCommand<ConvertCommand>("convert")
            .WithDescription("Writes a scenario in the form of another tool: GENIUS, GeniusWeb, NegoLog or NegMAS.")
            .WithExample("convert", "samples/bargaining/fisheries", "--to", "genius", "--out", "fisheries-genius");
        parley.AddCommand<PredictCommand>("predict")
            .WithDescription("Says what a collective may decide, from positions, salience and influence, by five models side by side.")
            .WithExample("predict", "samples/bargaining/emission-standards.csv")
            .WithExample("predict", "samples/bargaining/harbor.yaml", "--format", "json");
        ForecastCommands.Configure(parley);
        parley.AddCommand<ExplainCommand>("explain")
            .WithDescription("Tells about the rules and models by which reports are read, with examples.")
            .WithExample("explain")
            .WithExample("explain", "positions")
            .WithExample("explain", "positions/verb", "--format", "json");
        parley.AddCommand<SchemaCommand>("schema")
            .WithDescription("Prints the JSON Schema of a reading, or of a bargaining file.")
            .WithExample("schema")
            .WithExample("schema", "bargain");
    }
}
