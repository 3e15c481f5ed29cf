using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Comparisons;
using Parley.Desk.Records;

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
        var request = new ReadRequest([settings.Statement!]) { Published = settings.Day, Publisher = settings.Publisher };
        if (settings.Recorded is not { } against) return CompareStatements.Files(request, settings.Against, cancellation);
        using var record = OpenRecord.Existing(settings.Place);
        return CompareStatements.Recorded(record.AsOf(null), request, against, settings.Talks, new ReadReports(), cancellation);
    }

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
