using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>What a party, or a group within it, did on an issue.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Steps">The positions on this page, latest first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record CellModel(
    TalksHead Talks,
    string Headline,
    string Issue,
    string Party,
    string? Faction,
    IReadOnlyList<OverviewStep> Steps,
    Paging Paging);

/// <summary>A position as one report tells it.</summary>
/// <param name="Act">What the holder does.</param>
/// <param name="Day">The day of the report, or null when unknown.</param>
/// <param name="Moved">How it moved from the position before on the same matter ("softened"), or null.</param>
/// <param name="Text">It in a sentence.</param>
/// <param name="Said">Who says so, or null when the report does.</param>
/// <param name="Source">The sentence behind it.</param>
public sealed record OverviewStep(PositionAct Act, DateOnly? Day, string? Moved, string Text, string? Said, BriefSource Source);
