using Parley.Standings.Parties;
using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>Where each party stands on each issue.</summary>
/// <param name="Parties">The parties, the most present first.</param>
/// <param name="Rows">The issues, those with the latest news first.</param>
public sealed record IssueMatrix(ValueList<string> Parties, ValueList<MatrixRow> Rows)
{
    /// <summary>Works the matrix out.</summary>
    /// <param name="reports">The reports, in any order: the result is the same.</param>
    /// <param name="parties">The parties of the talks; none for those that dominate the reports.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    public static IssueMatrix Of(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var (ordered, sides) = Arrange(reports, parties, on);
        return new IssueMatrix(sides, MatrixBuilder.Rows(ordered, sides));
    }

    /// <summary>What is told less plainly: opinions, what only others say, acts of the past. No judgement rests on it.</summary>
    /// <inheritdoc cref="Of"/>
    public static ValueList<MatrixRow> Unsure(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var (ordered, sides) = Arrange(reports, parties, on);
        return MatrixBuilder.UnsureRows(ordered, sides);
    }

    internal static (List<ReadReport> Ordered, ValueList<string> Sides) Arrange(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on)
    {
        var ordered = ReportOrder.Arrange(reports, on);
        return (ordered, parties.Count > 0 ? parties : DominantParties.Of(ordered));
    }
}

/// <summary>An issue and where the parties stand on it.</summary>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Cells">A cell for each party or faction that holds something; at least one.</param>
public sealed record MatrixRow(string Issue, ValueList<MatrixCell> Cells);

/// <summary>Where a party, or a group or person within it, stands on an issue.</summary>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Act">What it does, as the latest report has it.</param>
/// <param name="Content">The words that say what is demanded, offered, refused ...</param>
/// <param name="Firmness">How firmly.</param>
/// <param name="Since">The day of the first report since which it has done so, or null when unknown.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Sources">Of whom the reports have it, by kind, the most frequent first.</param>
/// <param name="Origin">Whether it is told by the party itself.</param>
/// <param name="Moved">How it last moved, or null when it has not.</param>
/// <param name="Citations">The sentences that say so, oldest first.</param>
/// <param name="Conflicts">What other reports of the same days say otherwise.</param>
public sealed record MatrixCell(
    string Party,
    string? Faction,
    PositionAct Act,
    string Content,
    Firmness Firmness,
    DateOnly? Since,
    DateOnly? Latest,
    ValueList<SourceCount> Sources,
    CellOrigin Origin,
    CellMove? Moved,
    ValueList<Citation> Citations,
    ValueList<CellConflict> Conflicts);

/// <summary>How many reports have something from sources of a kind.</summary>
/// <param name="Kind">The kind; null when the reports say so themselves.</param>
/// <param name="Reports">Their number.</param>
public sealed record SourceCount(SourceKind? Kind, int Reports);

/// <summary>How a position moved.</summary>
/// <param name="Kind">How.</param>
/// <param name="From">The act before.</param>
/// <param name="Day">The day of the report that has it anew, or null when unknown.</param>
public sealed record CellMove(MoveKind Kind, PositionAct From, DateOnly? Day);

/// <summary>What another report says otherwise.</summary>
/// <param name="Act">The act that it tells of.</param>
/// <param name="Source">Who says so, or null when the report does.</param>
/// <param name="Citation">The sentence.</param>
public sealed record CellConflict(PositionAct Act, Attributed? Source, Citation Citation);

/// <summary>How firmly a position is held.</summary>
public enum Firmness
{
    /// <summary>The latest report tells it as uncertain.</summary>
    Tentative,

    /// <summary>It depends on a condition.</summary>
    Conditional,

    /// <summary>It is told as certain.</summary>
    Plain,

    /// <summary>Three reports or more tell it as certain.</summary>
    Firm,
}

/// <summary>By whom a position is told.</summary>
public enum CellOrigin
{
    /// <summary>The reports say so themselves.</summary>
    Reported,

    /// <summary>The party's own people say so.</summary>
    FirstHand,

    /// <summary>Only the other side says so.</summary>
    OtherSide,

    /// <summary>Only third persons say so.</summary>
    ThirdHand,
}

/// <summary>How a position moved.</summary>
public enum MoveKind
{
    /// <summary>To an act that is harder on the other side.</summary>
    Hardened,

    /// <summary>To an act that is softer.</summary>
    Softened,

    /// <summary>To acceptance.</summary>
    Conceded,
}
