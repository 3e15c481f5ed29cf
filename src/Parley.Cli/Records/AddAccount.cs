using Parley.Cli.Output;
using Parley.Desk.Records;

namespace Parley.Cli.Records;

/// <summary>Tells what came of the reports that were to be added.</summary>
internal sealed class AddAccount(TextWriter output, Problems problems, ProgressLine progress, ListFormat format)
{
    private int _recorded;
    private int _known;
    private int _copies;

    public int ExitCode => problems.Count == 0 ? Cli.ExitCode.Done : _recorded + _copies + _known > 0 ? Cli.ExitCode.Partly : Cli.ExitCode.Failed;

    public void Take(AddOutcome outcome)
    {
        progress.Step();
        switch (outcome)
        {
            case ReportRecorded recorded:
                _recorded++;
                Write("recorded", outcome, recorded.Report, recorded.Talks);
                break;
            case ReportLinked copy:
                _copies++;
                Write("copy", outcome, copy.Report, [], copy.Original);
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
        if (format == ListFormat.Text) output.WriteLine($"{Count(_recorded, "report", "reports")} recorded, {_known} known already{(_copies == 0 ? "" : $", {Count(_copies, "near copy", "near copies")} linked")}");
    }

    private static string Count(int count, string one, string several) => count == 1 ? $"1 {one}" : $"{count} {several}";

    private void Write(string outcome, AddOutcome item, string report, IEnumerable<string> talks, string? original = null)
    {
        if (format != ListFormat.Json) return;
        JsonLine.Write(output, json =>
        {
            json.WriteString("outcome", outcome);
            json.WriteString("report", report);
            if (original is not null) json.WriteString("original", original);
            json.WriteString("where", item.Where);
            json.WriteList("talks", talks);
        });
    }
}
