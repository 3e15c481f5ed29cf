using Parley.Talks.Journal;

namespace Parley.Desk.Feeds;

/// <summary>A feed that is followed, and how far it has been.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="State">How far, or null when it was never asked for.</param>
public sealed record FollowedFeed(Feed Feed, FeedState? State);
