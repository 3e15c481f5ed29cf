using System.Globalization;
using Parley.Cli.Output;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Cli.Records;

/// <summary><c>parley search</c>: looks for reports by their words, and for who does what in them.</summary>
internal sealed class SearchCommand : RecordCommand<SearchSettings>
{
    protected override Task<int> RunAsync(IRecord record, SearchSettings settings, Problems problems, CancellationToken cancellation)
    {
        var found = record.AsOf(settings.AsOfDay).Search(settings.Query);
        using var output = StandardOutput.Open();
        foreach (var finding in found)
        {
            if (settings.ListFormat == ListFormat.Json) WriteJson(output, finding);
            else WriteText(output, finding);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void WriteText(TextWriter output, Finding finding)
    {
        output.WriteLine(Printable.Line($"{Day(finding.Published) ?? "no day",-10}  {finding.Report}  {finding.Title}").TrimEnd());
        if (finding.Claim is { } claim)
        {
            var target = claim.Target is null ? "" : $" to {claim.Target}";
            var issue = claim.Issue is null ? "" : $" on {claim.Issue}";
            var confidence = claim.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
            output.WriteLine(Printable.Line($"    {claim.Holder}: {ValueName.Of(claim.Kind)} {claim.Deed}{target}{issue}  {confidence}"));
        }

        output.WriteLine(Printable.Line($"    {finding.Quote}"));
    }

    private static void WriteJson(TextWriter output, Finding finding) => JsonLine.Write(output, json =>
    {
        json.WriteString("report", finding.Report);
        json.WriteString("published", Day(finding.Published));
        json.WriteString("title", finding.Title);
        json.WriteString("publisher", finding.Publisher);
        json.WriteStartArray("passage");
        json.WriteNumberValue(finding.Passage.Start);
        json.WriteNumberValue(finding.Passage.End);
        json.WriteEndArray();
        json.WriteString("quote", finding.Quote);
        if (finding.Claim is not { } claim) return;
        json.WriteString("kind", ValueName.Of(claim.Kind));
        json.WriteString("act", claim.Deed);
        json.WriteString("holder", claim.Holder);
        json.WriteString("party", claim.Party);
        json.WriteString("target", claim.Target);
        json.WriteString("issue", claim.Issue);
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 3));
    });

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
