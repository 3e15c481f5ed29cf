using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Feeds;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Feeds;

/// <summary><c>parley watch</c>: watches the feeds that are followed, and takes in what is new.</summary>
internal sealed class WatchCommand : RecordCommand<WatchSettings>
{
    protected override async Task<int> RunAsync(IRecord record, WatchSettings settings, Problems problems, CancellationToken cancellation)
    {
        if (OwnActors.Open(settings.Actors, out var wrong) is not { } reader)
        {
            problems.Tell(wrong!);
            return ExitCode.Failed;
        }

        using var output = StandardOutput.Open();
        var account = new WatchAccount(output, problems, ListFormats.Parse(settings.Format));
        var watch = new WatchFeeds(record, reader, RecordSettings.Person, TimeProvider.System) { Every = TimeSpan.FromMinutes(settings.Every) };
        var outcomes = settings.Once ? watch.OnceAsync(cancellation) : watch.RunAsync(cancellation);
        await foreach (var outcome in outcomes.ConfigureAwait(false)) account.Take(outcome);
        return account.ExitCode;
    }
}
