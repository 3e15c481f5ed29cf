using Parley.Talks;

namespace Parley.Standings.Factions;

/// <summary>A group within a divided party, put together from every report that tells of it.</summary>
/// <param name="Party">The divided party.</param>
/// <param name="Members">Who belongs to it: names or descriptions as written.</param>
/// <param name="Stance">What it wants, in the words of the latest report.</param>
/// <param name="UpperHand">Whether the latest report that says anything of it says that it prevails; null when none does.</param>
/// <param name="Since">The day of the first report, or null when unknown.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Reports">The number of reports that tell of it.</param>
/// <param name="Citations">The sentences that tell of it.</param>
public sealed record Camp(
    string Party,
    ValueList<string> Members,
    string Stance,
    bool? UpperHand,
    DateOnly? Since,
    DateOnly? Latest,
    int Reports,
    ValueList<Citation> Citations);
