namespace Parley.Talks.Exchange;

/// <summary>All talks of a record.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Talks">The talks, those that are followed first, by name.</param>
/// <param name="Days">The days between which one can step.</param>
public sealed record AllTalksModel(string Headline, ValueList<TalksCard> Talks, TimeSteps Days);

/// <summary>Talks in a few lines.</summary>
/// <param name="Name">What they are called by.</param>
/// <param name="Parties">The parties.</param>
/// <param name="About">Their subject, or null.</param>
/// <param name="IsArchived">Whether they are over.</param>
/// <param name="Status">Where they stand, in one or two sentences.</param>
/// <param name="Reports">How many reports they rest on.</param>
/// <param name="First">The day of the oldest report, or null.</param>
/// <param name="Latest">The day of the newest report, or null.</param>
/// <param name="New">How many reports came since the last visit; null on the first.</param>
/// <param name="Activity">How many reports there were in each of the equal parts of the time from the oldest to the newest.</param>
public sealed record TalksCard(
    string Name,
    ValueList<string> Parties,
    string? About,
    bool IsArchived,
    string Status,
    int Reports,
    DateOnly? First,
    DateOnly? Latest,
    int? New,
    ValueList<int> Activity);
