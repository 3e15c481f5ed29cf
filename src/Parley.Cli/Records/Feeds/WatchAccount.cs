using System.Text.Json;
using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Feeds;
using Parley.Desk.Records;
using Parley.Talks;

namespace Parley.Cli.Records.Feeds;

/// <summary>Tells what comes of watching feeds, line by line as it happens.</summary>
internal sealed class WatchAccount(TextWriter output, Problems problems, ListFormat format)
{
    private int _done;

    public int ExitCode => problems.Count == 0 ? Cli.ExitCode.Done : _done > 0 ? Cli.ExitCode.Partly : Cli.ExitCode.Failed;

    public void Take(WatchOutcome outcome)
    {
        switch (outcome)
        {
            case FeedReport { Outcome: var report }:
                Take(outcome.Feed, report);
                break;
            case FeedChecked found:
                _done++;
                Tell("checked", found.Feed, $"{found.Feed}: {Count(found.Fresh)}; next {FeedListing.Minute(found.NextAt)}", json => WriteChecked(json, found));
                break;
            case FeedResting resting:
                _done++;
                Tell("resting", resting.Feed, $"{resting.Feed}: not due before {FeedListing.Minute(resting.NextAt)}", json => json.WriteTime("next_at", resting.NextAt));
                break;
            case FeedItemDelayed delayed:
                Tell("delayed", delayed.Feed, delayed.Problem);
                break;
            case FeedFailed failed:
                Tell("failed", failed.Feed, failed.Problem with { Remedy = $"{failed.Problem.Remedy}; next {FeedListing.Minute(failed.NextAt)}" });
                break;
        }
    }

    private void Take(string feed, AddOutcome report)
    {
        switch (report)
        {
            case ReportRecorded recorded:
                Tell("recorded", feed, $"{recorded.Report}{Joined(recorded.Talks)}", json => WriteReport(json, report, recorded.Report, recorded.Talks));
                break;
            case ReportLinked copy:
                Tell("copy", feed, $"{copy.Report}: nearly the same as {copy.Original}", json => WriteReport(json, report, copy.Report, []));
                break;
            case ReportKnown known:
                Tell("known", feed, $"{known.Where}: the same text as {known.Report}", json => WriteReport(json, report, known.Report, []));
                break;
            case ReportRefused refused:
                Tell("refused", feed, refused.Problem);
                break;
        }
    }

    private static string Count(int fresh) => fresh switch
    {
        0 => "nothing new",
        1 => "1 new entry",
        _ => $"{fresh} new entries",
    };

    private static string Joined(ValueList<string> talks) => talks.Count == 0 ? "" : $" in {string.Join(", ", talks)}";

    private static void WriteChecked(Utf8JsonWriter json, FeedChecked found)
    {
        json.WriteNumber("new", found.Fresh);
        json.WriteTime("next_at", found.NextAt);
    }

    private static void WriteReport(Utf8JsonWriter json, AddOutcome outcome, string report, IEnumerable<string> talks)
    {
        json.WriteString("report", report);
        if (outcome is ReportLinked copy) json.WriteString("original", copy.Original);
        json.WriteString("where", outcome.Where);
        json.WriteList("talks", talks);
    }

    private void Tell(string outcome, string feed, string text, Action<Utf8JsonWriter> write)
    {
        if (format == ListFormat.Text)
        {
            output.WriteLine(Printable.Line($"{outcome}  {text}"));
            output.Flush();
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("outcome", outcome);
            json.WriteString("feed", feed);
            write(json);
        });
    }

    private void Tell(string outcome, string feed, ReadProblem problem)
    {
        problems.Tell(problem);
        if (format != ListFormat.Json) return;
        Tell(outcome, feed, "", json =>
        {
            json.WriteString("where", problem.Where);
            json.WriteString("problem", problem.What);
        });
    }
}
