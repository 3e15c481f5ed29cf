using Parley.Desk.Records;

namespace Parley.Desk.Feeds;

/// <summary>Something that came of watching a feed.</summary>
/// <param name="Feed">The feed's address.</param>
public abstract record WatchOutcome(string Feed);

/// <summary>A report that the feed names, and what came of it.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="Outcome">What came of it; that is on the disk.</param>
public sealed record FeedReport(string Feed, AddOutcome Outcome) : WatchOutcome(Feed);

/// <summary>What the feed names could not be had, and is asked for again later.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="Problem">Why.</param>
public sealed record FeedItemDelayed(string Feed, ReadProblem Problem) : WatchOutcome(Feed);

/// <summary>The feed was asked for, and all that is new in it taken in as far as it could be had.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="Fresh">The number of entries that were new; 0 when it was unchanged.</param>
/// <param name="NextAt">When it is asked for again.</param>
public sealed record FeedChecked(string Feed, int Fresh, DateTimeOffset NextAt) : WatchOutcome(Feed);

/// <summary>The feed could not be had.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="Problem">Why.</param>
/// <param name="NextAt">When it is asked for again.</param>
public sealed record FeedFailed(string Feed, ReadProblem Problem, DateTimeOffset NextAt) : WatchOutcome(Feed);

/// <summary>It is too early to ask for the feed again.</summary>
/// <param name="Feed">The feed's address.</param>
/// <param name="NextAt">When it may be asked for.</param>
public sealed record FeedResting(string Feed, DateTimeOffset NextAt) : WatchOutcome(Feed);
