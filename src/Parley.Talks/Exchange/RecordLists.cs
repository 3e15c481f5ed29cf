using Parley.Talks.Journal;

namespace Parley.Talks.Exchange;

/// <summary>The names that stand for others.</summary>
/// <param name="Names">Those on this page.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record NamesModel(ValueList<NameRule> Names, Paging Paging);

/// <summary>What could not be taken in, and why.</summary>
/// <param name="Refusals">Those on this page, in the order in which they were refused.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record QuarantineModel(ValueList<Refusal> Refusals, Paging Paging);

/// <summary>The feeds that are followed.</summary>
/// <param name="Feeds">Those on this page, in the order in which they were added.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record FeedsModel(ValueList<FeedLine> Feeds, Paging Paging);

/// <summary>A feed that is followed, and how that goes.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="State">How far it has been followed, or null when it was never asked for.</param>
public sealed record FeedLine(Feed Feed, FeedState? State);

/// <summary>The rules and models by which reports are read.</summary>
/// <param name="Rules">The rules, topic by topic.</param>
public sealed record RulesModel(ValueList<Rule> Rules);
