using Parley.Cli.Briefs;
using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk;
using Parley.Desk.Briefs;
using Parley.Desk.Records;
using Parley.Desk.Views;
using Parley.Talks.Journal;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief</c>: reads reports and says where the talks stand.</summary>
internal sealed class BriefCommand : AsyncCommand<BriefSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, BriefSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, isColoured: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null);
        if (settings.Talks is { } talks) return FromRecord(settings, talks, problems);
        if (OwnActors.Open(settings.Actors, out var wrong) is not { } reports)
        {
            problems.Tell(wrong!);
            return ExitCode.Failed;
        }

        try
        {
            var outcome = await new BriefTalks(reports).RunAsync(new ReadRequest(settings.Paths), settings.Day, cancellationToken).ConfigureAwait(false);
            foreach (var problem in outcome.Problems) problems.Tell(problem);
            if (outcome.Reports > 0) Write(outcome.Brief, settings);
            return outcome.Problems.Count == 0 ? ExitCode.Done : outcome.Reports > 0 ? ExitCode.Partly : ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    private static int FromRecord(BriefSettings settings, string talks, Problems problems)
    {
        try
        {
            using var record = OpenRecord.Existing(settings.Place);
            var visits = settings.IsSinceLastVisit ? new Visits(record, RecordSettings.Person) : null;
            var brief = RecordBrief.Of(record.AsOf(settings.AsOfDay), talks, settings.Day, visits?.Last(talks) ?? settings.SinceDay);
            Write(brief, settings);
            if (brief.On is { } day) visits?.Add(talks, day);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is RecordException or RequestException)
        {
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
    }

    private static void Write(Brief brief, BriefSettings settings)
    {
        using var output = StandardOutput.Open();
        switch (settings.BriefFormat)
        {
            case BriefFormat.Json:
                output.WriteLine(BriefJson.Format(brief));
                break;
            case BriefFormat.Markdown:
                output.Write(BriefMarkdown.Format(brief, settings.Sources));
                break;
            case BriefFormat.Html:
                output.Write(BriefPage.Of(brief));
                break;
            default:
                BriefConsole.Write(output, brief, settings.Sources);
                break;
        }
    }
}
