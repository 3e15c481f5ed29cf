using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>Where each party stands on each issue.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Issues">The issues on this page, those with the latest news first.</param>
/// <param name="Paging">Which page this is.</param>
/// <param name="CanBeDrafted">Whether a bargaining file can be drafted from what is held.</param>
public sealed record MatrixModel(TalksHead Talks, string Headline, IReadOnlyList<OverviewIssue> Issues, Paging Paging, bool CanBeDrafted);

/// <summary>An issue, and where each party stands on it.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Key">It as the reader has it: by it and a party a cell is found.</param>
/// <param name="Cells">A cell for each party, or group within one, that holds something; at least one.</param>
public sealed record OverviewIssue(string Issue, string Key, IReadOnlyList<OverviewCell> Cells);

/// <summary>Where a party, or a group within it, stands on an issue.</summary>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Act">What it does.</param>
/// <param name="Line">That in a sentence, with who says so and since when, and the sentences behind it.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Moved">How it last moved ("softened", "hardened", "conceded"), or null when it has not.</param>
/// <param name="MovedFrom">What it did before it moved, or null.</param>
/// <param name="MovedOn">The day of the report that has it anew, or null.</param>
public sealed record OverviewCell(
    string Party,
    string? Faction,
    PositionAct Act,
    BriefLine Line,
    DateOnly? Latest,
    string? Moved,
    PositionAct? MovedFrom,
    DateOnly? MovedOn);
