using System.Globalization;
using Parley.Cli.Output;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary>What <c>parley quarantine</c> is asked to do.</summary>
internal sealed class QuarantineSettings : ViewSettings;

/// <summary><c>parley quarantine</c>: lists what could not be taken in.</summary>
internal sealed class QuarantineCommand : RecordCommand<QuarantineSettings>
{
    protected override Task<int> RunAsync(IRecord record, QuarantineSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        foreach (var refusal in record.AsOf(settings.AsOfDay).Quarantine()) Write(output, refusal, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(TextWriter output, Refusal refusal, ListFormat format)
    {
        var at = refusal.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        if (format == ListFormat.Text)
        {
            output.WriteLine(Printable.Line($"{at}  {refusal.Where}: {refusal.What}; {refusal.Remedy}"));
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("where", refusal.Where);
            json.WriteString("what", refusal.What);
            json.WriteString("remedy", refusal.Remedy);
            json.WriteString("at", refusal.At.UtcDateTime);
            json.WriteNumber("entry", refusal.Number);
        });
    }
}
