using Parley.Cli.Output;
using Parley.Desk.Records;

namespace Parley.Cli.Records;

/// <summary>Tells what came of the reports that were to be added.</summary>
internal sealed class AddAccount(TextWriter output, Problems problems, ProgressLine progress, ListFormat format)
{
    private int _recorded;
    private int _known;

    public int ExitCode => problems.Count == 0 ? Cli.ExitCode.Done : _recorded + _known > 0 ? Cli.ExitCode.Partly : Cli.ExitCode.Failed;

    public void Take(AddOutcome outcome)
    {
        progress.Step();
        switch (outcome)
        {
            case ReportRecorded recorded:
                _recorded++;
                Write("recorded", outcome, recorded.Report, recorded.Talks);
                break;
            case ReportKnown known:
                _known++;
                Write("known", outcome, known.Report, []);
                break;
            case ReportRefused refused:
                progress.Clear();
                problems.Tell(refused.Problem);
                break;
        }
    }

    /// <summary>What was recorded until now, also when the work was cut off.</summary>
    public void Complete()
    {
        progress.Clear();
        if (format == ListFormat.Text) output.WriteLine($"{Count(_recorded, "report")} recorded, {_known} known already");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private void Write(string outcome, AddOutcome item, string report, IEnumerable<string> talks)
    {
        if (format != ListFormat.Json) return;
        JsonLine.Write(output, json =>
        {
            json.WriteString("outcome", outcome);
            json.WriteString("report", report);
            json.WriteString("where", item.Where);
            json.WriteList("talks", talks);
        });
    }
}
