namespace Parley.Talks.Journal;

/// <summary>How far a feed has been followed. No part of the journal: when it is lost, the feed is asked for anew, and what is known is passed over.</summary>
/// <param name="Address">The feed's address.</param>
/// <param name="Tag">The entity tag of what the server sent last, or null.</param>
/// <param name="Modified">When that was last modified, in the server's words, or null.</param>
/// <param name="CheckedAt">When the server was last asked.</param>
/// <param name="NextAt">When it may be asked again.</param>
/// <param name="Failures">How often in a row it has failed.</param>
/// <param name="Problem">What was wrong the last time, or null.</param>
public sealed record FeedState(string Address, string? Tag, string? Modified, DateTimeOffset CheckedAt, DateTimeOffset NextAt, int Failures, string? Problem);
