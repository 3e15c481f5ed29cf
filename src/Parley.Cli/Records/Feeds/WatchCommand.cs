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
        var format = ListFormats.Parse(settings.Format);
        var account = new WatchAccount(output, problems, format);
        var alerts = new AlertAccount(output, problems, format);
        using var raising = settings.Rules is { } rules ? AlertAccount.Open(record, rules) : null;
        var watch = new WatchFeeds(record, reader, RecordSettings.Person, TimeProvider.System) { Every = TimeSpan.FromMinutes(settings.Every) };
        if (raising is not null) await alerts.RunAsync(raising, cancellation).ConfigureAwait(false);
        await foreach (var outcome in (settings.Once ? watch.OnceAsync(cancellation) : watch.RunAsync(cancellation)).ConfigureAwait(false))
        {
            account.Take(outcome);
            if (raising is not null && outcome is (FeedChecked or FeedFailed)) await alerts.RunAsync(raising, cancellation).ConfigureAwait(false);
        }

        return account.ExitCode;
    }
}
