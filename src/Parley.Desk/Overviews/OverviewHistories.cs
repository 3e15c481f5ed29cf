using Parley.Desk.Briefs;
using Parley.Desk.Views;
using Parley.Standings.Matrices;
using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Overviews;

/// <summary>What happened in each cell of the matrix of talks. Safe to share between threads.</summary>
public sealed class OverviewHistories
{
    private readonly CellHistories _histories;
    private readonly ValueList<string> _parties;

    private OverviewHistories(CellHistories histories, ValueList<string> parties) => (_histories, _parties) = (histories, parties);

    /// <summary>The histories of talks.</summary>
    public static OverviewHistories Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new OverviewHistories(CellHistories.Of(reports.Read, reports.Talks.Parties, reports.On), reports.Talks.Parties);
    }

    /// <summary>The history of a cell, or null when the matrix has no such cell.</summary>
    /// <param name="issue">The issue as the reader has it.</param>
    /// <param name="party">The party.</param>
    /// <param name="faction">The group or person within it that speaks for itself; null for the party.</param>
    public OverviewHistory? Find(string issue, string party, string? faction) => _histories.Find(issue, party, faction) is { } history
        ? new OverviewHistory(Phrases.Sentence(issue), party, faction, history.Positions.Select(position => Step(history, position)).ToValueList())
        : null;

    private OverviewStep Step(CellHistory history, CellPosition position)
    {
        var stance = new Stance(
            history.Faction ?? history.Party, history.Party, position.Act, null, position.Content, null, position.Citation.Published, position.Citation.Published, 1, [], [position.Citation]);
        return new OverviewStep(
            position.Act,
            position.Citation.Published,
            position.Moved is { } moved ? ValueName.Of(moved) : null,
            PositionWording.Sentence(stance, _parties),
            position.Source?.Name,
            BriefSource.Of(position.Citation));
    }
}

/// <summary>What a party, or a group within it, did on an issue, in the order of time.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Steps">The positions, earliest first; at least one.</param>
public sealed record OverviewHistory(string Issue, string Party, string? Faction, ValueList<OverviewStep> Steps);

/// <summary>A position as one report tells it.</summary>
/// <param name="Act">What the holder does.</param>
/// <param name="Day">The day of the report, or null when unknown.</param>
/// <param name="Moved">How it moved from the position before on the same matter ("softened"), or null.</param>
/// <param name="Text">It in a sentence.</param>
/// <param name="Said">Who says so, or null when the report does.</param>
/// <param name="Source">The sentence behind it.</param>
public sealed record OverviewStep(PositionAct Act, DateOnly? Day, string? Moved, string Text, string? Said, BriefSource Source);
