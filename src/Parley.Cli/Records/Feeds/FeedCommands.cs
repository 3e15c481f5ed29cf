using Parley.Cli.Output;
using Parley.Desk.Feeds;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Feeds;

/// <summary><c>parley feed add</c>: follows a feed.</summary>
internal sealed class FeedAddCommand : RecordCommand<FeedAddSettings>
{
    protected override bool MayBegin => true;

    protected override Task<int> RunAsync(IRecord record, FeedAddSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepFeeds(record, RecordSettings.Person).Add(settings.Address, settings.Private);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley feed remove</c>: follows a feed no longer.</summary>
internal sealed class FeedRemoveCommand : RecordCommand<FeedSettings>
{
    protected override Task<int> RunAsync(IRecord record, FeedSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepFeeds(record, RecordSettings.Person).Remove(settings.Address);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley feed list</c>: lists the feeds that are followed.</summary>
internal sealed class FeedListCommand : RecordCommand<FeedListSettings>
{
    protected override Task<int> RunAsync(IRecord record, FeedListSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        foreach (var followed in KeepFeeds.List(record, settings.AsOfDay)) FeedListing.Write(output, followed, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }
}
