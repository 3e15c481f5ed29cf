namespace Parley.Talks;

/// <summary>What one report says of the talks, each item tied to the sentence that says it.</summary>
/// <param name="Id">The report's id.</param>
/// <param name="Published">The report's day, or null when unknown.</param>
/// <param name="Title">The report's headline, or null.</param>
/// <param name="Publisher">The report's publisher, or null.</param>
/// <param name="Reader">The reader's name and version.</param>
/// <param name="Parties">The sides that negotiate with, demand something of, or press each other: canonical names.</param>
/// <param name="Actors">The people and bodies that speak or act, with role and party.</param>
/// <param name="Attributions">Who said, thinks or wants what, in the order of the text.</param>
/// <param name="Positions">The stances taken, in the order of the text.</param>
/// <param name="Meetings">Meetings, rounds of talks and visits.</param>
/// <param name="Pressure">Measures by which one party presses another.</param>
/// <param name="Milestones">Dated points that matter to the talks.</param>
/// <param name="Factions">Divisions within a party.</param>
/// <param name="Outlook">Where the report says the talks are heading.</param>
public sealed record Reading(
    string Id,
    DateOnly? Published,
    string? Title,
    string? Publisher,
    string Reader,
    ValueList<string> Parties,
    ValueList<Actor> Actors,
    ValueList<Attribution> Attributions,
    ValueList<Position> Positions,
    ValueList<Meeting> Meetings,
    ValueList<Pressure> Pressure,
    ValueList<Milestone> Milestones,
    ValueList<Faction> Factions,
    Outlook Outlook)
{
    /// <summary>The positions, meetings and measures as events in PLOVER's scheme, in the order of the text.</summary>
    public ValueList<Move> Moves { get; init; } = [];

    /// <summary>Who is for or against whom, in the order of the text.</summary>
    public ValueList<Attitude> Attitudes { get; init; } = [];
}
