namespace Parley.Record.Intake.Feeds;

/// <summary>What came of asking for a feed, or for something that it names.</summary>
public abstract record FeedAnswer;

/// <summary>The feed is as it was.</summary>
public sealed record FeedUnchanged : FeedAnswer;

/// <summary>The feed's entries.</summary>
/// <param name="Items">The entries, in the feed's order.</param>
/// <param name="Tag">The entity tag by which to ask again, or null.</param>
/// <param name="Modified">When it was last modified, in the server's words, or null.</param>
/// <param name="Lifetime">For how long the feed says that it need not be asked for again, or null.</param>
public sealed record FeedListed(IReadOnlyList<FeedItem> Items, string? Tag, string? Modified, TimeSpan? Lifetime) : FeedAnswer;

/// <summary>What an entry leads to: one report, or several, or what is wrong with it for good.</summary>
/// <param name="Reports">The reports.</param>
public sealed record FeedItemTaken(IReadOnlyList<PendingReport> Reports) : FeedAnswer;

/// <summary>It cannot be had now.</summary>
/// <param name="What">Why.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsBusy">Whether the server asks to be left alone.</param>
/// <param name="RetryAfter">For how long it asks to be left alone, or null when it does not say.</param>
public sealed record FeedTrouble(string What, string Remedy, bool IsBusy, TimeSpan? RetryAfter) : FeedAnswer;
