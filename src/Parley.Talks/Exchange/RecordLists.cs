using Parley.Talks.Journal;

namespace Parley.Talks.Exchange;

/// <summary>The names that stand for others.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Names">Those on this page.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record NamesModel(string Headline, ValueList<NameRule> Names, Paging Paging);

/// <summary>What could not be taken in, and why.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Refusals">Those on this page, in the order in which they were refused.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record QuarantineModel(string Headline, ValueList<Refusal> Refusals, Paging Paging);

/// <summary>The feeds that are followed.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Feeds">Those on this page, in the order in which they were added.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record FeedsModel(string Headline, ValueList<FeedLine> Feeds, Paging Paging);

/// <summary>A feed that is followed, and how that goes.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="State">How far it has been followed, or null when it was never asked for.</param>
public sealed record FeedLine(Feed Feed, FeedState? State);

/// <summary>The rules and models by which reports are read.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Rules">The rules, topic by topic.</param>
public sealed record RulesModel(string Headline, ValueList<Rule> Rules);
