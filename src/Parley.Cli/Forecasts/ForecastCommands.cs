using Spectre.Console.Cli;

namespace Parley.Cli.Forecasts;

/// <summary>The commands on questions and forecasts, with their examples.</summary>
internal static class ForecastCommands
{
    public static void Configure(IConfigurator parley)
    {
        parley.AddCommand<AskCommand>("ask")
            .WithDescription("Says how likely something is between two parties by a day, from what, and keeps the answer.")
            .WithExample("ask", "United States", "China", "--deal", "--by", "2018-11-30")
            .WithExample("ask", "USA", "CHN", "--kind", "sanct", "--by", "2018-11-30", "--on", "2018-08-24", "--events", "events.tsv.gz");
        parley.AddCommand<ForecastsCommand>("forecasts").WithDescription("Lists the questions that were put, with every answer.").WithExample("forecasts", "--format", "json");
        parley.AddCommand<ResolveCommand>("resolve").WithDescription("Says what came of a question.").WithExample("resolve", "q1", "no", "--note", "no signing by the day");
        parley.AddCommand<TrackRecordCommand>("track-record")
            .WithDescription("Says how good the forecasts were whose questions are resolved.")
            .WithExample("track-record", "--format", "html");
        parley.AddCommand<BacktestCommand>("backtest")
            .WithDescription("Walks through past events without looking ahead, and scores what would have been said.")
            .WithExample("backtest", "--events", "events.tsv.gz", "--from", "2012-01-01", "--to", "2013-12-31", "--horizon", "90");
    }
}
