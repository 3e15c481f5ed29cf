using System.Text;
using Parley.Cli.Html;
using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk.Views;
using Parley.Talks.Journal;

namespace Parley.Cli.Views;

/// <summary>A command that shows a page on talks of the record.</summary>
internal abstract class PageCommand<TSettings> : RecordCommand<TSettings>
    where TSettings : PageSettings
{
    protected sealed override Task<int> RunAsync(IRecord record, TSettings settings, Problems problems, CancellationToken cancellation)
    {
        var view = record.AsOf(settings.AsOfDay);
        if (PictureOf(view, settings) is { } picture) return Task.FromResult(Write(picture, settings.PictureFile, problems));
        using var output = StandardOutput.Open();
        switch (settings.PageFormat)
        {
            case PageFormat.Json:
                output.WriteLine(Page(view, settings).Json);
                break;
            case PageFormat.Html:
                output.Write(PageHtml.Of(Page(view, settings)));
                break;
            default:
                PageText.Write(output, Page(view, settings), settings.Sources);
                break;
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static byte[]? PictureOf(IRecordView view, TSettings settings) => settings.PageFormat switch
    {
        PageFormat.Svg => Encoding.UTF8.GetBytes(TimelinePicture.Svg(TalksReports.Of(view, settings.Talks, settings.OnDay))),
        PageFormat.Png => TimelineChart.Png(TalksReports.Of(view, settings.Talks, settings.OnDay)),
        _ => null,
    };

    private static int Write(byte[] picture, string? path, Problems problems)
    {
        if (path is null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(picture);
            return ExitCode.Done;
        }

        try
        {
            WholeFile.Write(path, picture);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Tell($"{path}: {error.Message}; choose another file for --out");
            return ExitCode.Failed;
        }
    }

    /// <summary>Makes the page.</summary>
    protected abstract PageView Page(IRecordView view, TSettings settings);
}

/// <summary><c>parley matrix</c>: where each party stands on each issue.</summary>
internal sealed class MatrixCommand : PageCommand<DayPageSettings>
{
    protected override PageView Page(IRecordView view, DayPageSettings settings) => MatrixPage.Of(TalksReports.Of(view, settings.Talks, settings.OnDay));
}

/// <summary><c>parley timeline</c>: what happened, day by day.</summary>
internal sealed class TimelineCommand : PageCommand<TimelineSettings>
{
    protected override PageView Page(IRecordView view, TimelineSettings settings) => TimelinePage.Of(TalksReports.Of(view, settings.Talks, settings.OnDay));
}

/// <summary><c>parley people</c>: who is who.</summary>
internal sealed class PeopleCommand : PageCommand<DayPageSettings>
{
    protected override PageView Page(IRecordView view, DayPageSettings settings) => PeoplePage.Of(TalksReports.Of(view, settings.Talks, settings.OnDay));
}

/// <summary><c>parley diff</c>: what changed between two days.</summary>
internal sealed class DiffCommand : PageCommand<DiffSettings>
{
    protected override PageView Page(IRecordView view, DiffSettings settings) =>
        DifferencePage.Of(TalksReports.Of(view, settings.Talks, settings.FromDay), TalksReports.Of(view, settings.Talks, settings.OnDay));
}
