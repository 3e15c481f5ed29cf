using Parley.Cli.Records.Feeds;
using Parley.Cli.Records.Reviews;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>The commands on the record, with their examples.</summary>
internal static class RecordCommands
{
    public static void Configure(IConfigurator parley)
    {
        parley.AddCommand<AddCommand>("add")
            .WithDescription("Adds reports to the record: reads those whose text is new, and places them in the talks that they speak of.")
            .WithExample("add", "reports/")
            .WithExample("add", "report.txt", "--published", "2031-05-02", "--record", "harbor.db")
            .WithExample("add", "--jsonl", "-", "--format", "json");
        parley.AddBranch("talks", talks =>
        {
            talks.SetDescription("Names the talks that are followed, and says which reports belong to them.");
            talks.AddCommand<TalksNewCommand>("new")
                .WithDescription("Begins to follow talks; reports that are there already and speak of them join.")
                .WithExample("talks", "new", "us-china", "--parties", "United States,China", "--about", "trade");
            talks.AddCommand<TalksListCommand>("list").WithDescription("Lists the talks that are followed.").WithExample("talks", "list", "--as-of", "2031-05-02");
            talks.AddCommand<TalksShowCommand>("show").WithDescription("Shows talks with their reports.").WithExample("talks", "show", "us-china", "--on", "2018-08-24");
            talks.AddCommand<TalksEditCommand>("edit").WithDescription("Describes talks anew; reports join and leave accordingly.").WithExample("talks", "edit", "us-china", "--about", "trade and technology");
            talks.AddCommand<TalksMoveCommand>("move")
                .WithDescription("Puts a report into talks, or takes it out, whatever the program finds.")
                .WithExample("talks", "move", "2018-09-18-wire", "--to", "us-china", "--from", "us-korea");
            talks.AddCommand<TalksArchiveCommand>("archive").WithDescription("Ends the following of talks: no more reports join.").WithExample("talks", "archive", "us-china");
        });
        parley.AddBranch("feed", feed =>
        {
            feed.SetDescription("Says which feeds (RSS, Atom) are followed.");
            feed.AddCommand<FeedAddCommand>("add").WithDescription("Follows a feed; parley watch asks for it.").WithExample("feed", "add", "https://courier.example/news.rss");
            feed.AddCommand<FeedListCommand>("list").WithDescription("Lists the feeds that are followed, and how that goes.").WithExample("feed", "list", "--format", "json");
            feed.AddCommand<FeedRemoveCommand>("remove").WithDescription("Follows a feed no longer; what came of it stays.").WithExample("feed", "remove", "https://courier.example/news.rss");
        });
        parley.AddCommand<WatchCommand>("watch")
            .WithDescription("Watches the feeds that are followed: takes in what is new, reads it, and places it in the talks that it speaks of.")
            .WithExample("watch")
            .WithExample("watch", "--once", "--format", "json")
            .WithExample("watch", "--alert", "rules.yaml");
        parley.AddCommand<AlertsCommand>("alerts")
            .WithDescription("Alerts to new acts, moved positions, dates and missing points, each once; or lists the alerts that were raised.")
            .WithExample("alerts", "--alert", "rules.yaml")
            .WithExample("alerts", "--format", "json");
        parley.AddCommand<SearchCommand>("search")
            .WithDescription("Looks for reports by their words, and for who does what in them.")
            .WithExample("search", "technology transfer", "--by", "China", "--act", "refuse", "--from", "2018-07", "--as-of", "2018-08-24")
            .WithExample("search", "--kind", "pressure", "--target", "China", "--talks", "us-china");
        parley.AddCommand<QuarantineCommand>("quarantine").WithDescription("Lists what could not be taken in, and why.").WithExample("quarantine");
        parley.AddCommand<ImportCommand>("import")
            .WithDescription("Takes rows of event data into the record: GDELT 1 and 2, ICEWS, POLECAT, PLOVER.")
            .WithExample("import", "20180824.export.CSV.zip");
        parley.AddCommand<ExportCommand>("export")
            .WithDescription("Hands the record out as JSON, CSV, Parquet, brat, .dna, JSON-LD or PLOVER rows.")
            .WithExample("export", "--format", "csv", "--table", "positions", "--talks", "us-china")
            .WithExample("export", "--format", "parquet", "--out", "tables/")
            .WithExample("export", "--format", "dna", "--out", "talks.dna");
        CorrectionCommands.Configure(parley);
        parley.AddCommand<ServeCommand>("serve")
            .WithDescription("Opens the record in the browser, on this machine only: pages to look at, each with its twin in JSON.")
            .WithExample("serve")
            .WithExample("serve", "--record", "harbor.db", "--port", "8080");
        parley.AddCommand<VerifyCommand>("verify")
            .WithDescription("Proves that nothing in the record's journal was altered, removed or put elsewhere, or names the first entry that was.")
            .WithExample("verify", "--record", "harbor.db");
        parley.AddCommand<RebuildCommand>("rebuild")
            .WithDescription("Makes the record's tables for reading anew from its journal.")
            .WithExample("rebuild");
    }
}
