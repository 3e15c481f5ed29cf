using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Where somebody stands on something, put together from every report that says so.</summary>
/// <param name="Holder">Who holds it.</param>
/// <param name="Party">The party that the holder belongs to, or null.</param>
/// <param name="Act">What the holder does, as the latest report has it.</param>
/// <param name="Target">Whom the act is addressed to or about, or null.</param>
/// <param name="Content">The words that say what is demanded, offered, refused ..., from the latest report.</param>
/// <param name="Source">Who says so in the latest report, or null when the report itself does.</param>
/// <param name="Since">The day of the first report, or null when unknown.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Reports">The number of reports that say so.</param>
/// <param name="Earlier">What the holder did before on the same matter, latest first; empty when nothing else is reported.</param>
/// <param name="Citations">The sentences that say so.</param>
public sealed record Stance(
    string Holder,
    string? Party,
    PositionAct Act,
    string? Target,
    string Content,
    Attributed? Source,
    DateOnly? Since,
    DateOnly? Latest,
    int Reports,
    ValueList<EarlierAct> Earlier,
    ValueList<Citation> Citations)
{
    /// <summary>Whether a judgement can rest on it: told plainly, by the holder or the report itself, in a verb that names the act.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>Whether the latest report says when it was taken; else its day is that of the report, by which it had been.</summary>
    public bool IsDated { get; init; }

    /// <summary>Whether only reports tell of it that are about others and name the sides of the talks in passing, or sentences that give a third a stance too.</summary>
    public bool IsPassing { get; init; }
}

/// <summary>What the holder of a stance did before.</summary>
/// <param name="Act">The act.</param>
/// <param name="Day">The day of the latest report of it, or null when unknown.</param>
public sealed record EarlierAct(PositionAct Act, DateOnly? Day);
