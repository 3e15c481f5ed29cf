using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Comparisons;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Cli.Comparisons;

/// <summary><c>parley compare</c>: what a statement says anew, what it repeats, and what it leaves out.</summary>
internal sealed class CompareCommand : PlainCommand<CompareSettings>
{
    protected override int Run(CompareSettings settings, Problems problems, CancellationToken cancellation)
    {
        Write(Compare(settings, cancellation), settings.CompareFormat);
        return ExitCode.Done;
    }

    private static ComparedStatements Compare(CompareSettings settings, CancellationToken cancellation)
    {
        if (settings.Case is { } file) return CompareStatements.Case(file);
        if (settings.Recorded is { } against) return Recorded(settings, against, cancellation);
        return CompareStatements.Beside(Statement(settings, cancellation), [.. settings.Against.Select(path => CompareStatements.Take(new ReadRequest([path]), cancellation))]);
    }

    private static ComparedStatements Recorded(CompareSettings settings, Against against, CancellationToken cancellation)
    {
        using var record = OpenRecord.Existing(settings.Place);
        var view = record.AsOf(null);
        var recorded = Path.Exists(settings.Statement) ? null : view.FindReport(settings.Statement!);
        var compared = recorded is null
            ? CompareStatements.Unrecorded(view, Statement(settings, cancellation), against, settings.Talks, new ReadReports(), cancellation: cancellation)
            : CompareStatements.Recorded(view, recorded, against, settings.Talks);
        return compared ?? throw new RequestException($"the record holds no earlier statement to compare '{recorded?.Report.Id ?? settings.Statement}' with; add some with parley add, or name files with --against");
    }

    private static Report Statement(CompareSettings settings, CancellationToken cancellation) =>
        CompareStatements.Take(new ReadRequest([settings.Statement!]) { Published = settings.Day, Publisher = settings.Publisher }, cancellation);

    private static void Write(ComparedStatements compared, CompareFormat format)
    {
        using var output = StandardOutput.Open();
        switch (format)
        {
            case CompareFormat.Json:
                output.WriteLine(ComparisonJson.Format(compared));
                break;
            case CompareFormat.Html:
                output.Write(ComparisonPage.Of(compared));
                break;
            default:
                ComparisonText.Write(output, compared, isColoured: !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
                break;
        }
    }
}
