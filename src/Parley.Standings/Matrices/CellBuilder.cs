using Parley.Standings.Positions;
using Parley.Standings.Sources;
using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>Makes one cell of what reports tell of one holder on one issue.</summary>
internal static class CellBuilder
{
    private const int ReportsOfFirm = 3;
    private const int LeastShared = 2;
    private const double SameMatter = 0.5;

    /// <summary>Reports of so many days are of the same time: what they have otherwise is a conflict, not a move.</summary>
    private const int DaysOfConflict = 3;

    public static MatrixCell Build(string party, string? faction, List<Told<Position>> told, ValueList<string> parties)
    {
        var latest = told.MaxBy(position => (position.Day, position.Evidence.Confidence))!;
        var act = latest.Item.Act;
        var words = Words(latest);
        var same = told.Where(position => position == latest || SpeaksOfTheSame(Words(position), words)).ToList();
        var before = same.FindLast(position => Moved(position, latest));
        List<Told<Position>> current = [.. same.Where(position => position.Item.Act == act && (before is null || position.Day > before.Day))];
        var sources = current.Select(position => (position, Source: Attributed.Of(position.In, position.Item))).ToList();
        var since = current.Min(position => position.On);
        return new MatrixCell(
            party,
            faction,
            act,
            Content(latest),
            FirmnessOf(latest.Item, current),
            since,
            latest.On,
            Count(sources),
            Origin(sources, party, parties),
            before is null ? null : new CellMove(Kind(before.Item.Act, act), before.Item.Act, since),
            Told.Citations(current),
            Conflicts(same, latest));
    }

    /// <summary>Whether two positions are on the same matter.</summary>
    public static bool SpeakOfTheSame(Told<Position> one, Told<Position> other) => SpeaksOfTheSame(Words(one), Words(other));

    /// <summary>Whether a later position on the same matter is another one, and not of the same time.</summary>
    public static bool Moved(Told<Position> before, Told<Position> after) =>
        before.Item.Act != after.Item.Act && after.Day.DayNumber - before.Day.DayNumber > DaysOfConflict;

    /// <summary>How a position moved from one act to another.</summary>
    public static MoveKind Kind(PositionAct from, PositionAct to) =>
        to == PositionAct.Accept ? MoveKind.Conceded : Hardness(to) > Hardness(from) ? MoveKind.Hardened : MoveKind.Softened;

    private static string Content(Told<Position> told)
    {
        var words = StatedWords.Of(told.In, told.Item);
        return words + ReportedCondition.Behind(told.In.Cite(told.Evidence).Sentence, words);
    }

    private static HashSet<string> Words(Told<Position> told) => told.In.ContentWordsAt(told.Item.Content);

    /// <summary>Only positions on the same matter can be one position that moved: the issue alone does not tell that.</summary>
    private static bool SpeaksOfTheSame(HashSet<string> one, HashSet<string> other) =>
        one.SetEquals(other) || ContentWords.Overlap(one, other, LeastShared) >= SameMatter;

    private static Firmness FirmnessOf(Position latest, List<Told<Position>> current) => latest switch
    {
        { Hedge: not null } => Firmness.Tentative,
        { Condition: not null } => Firmness.Conditional,
        _ => Told.Reports(current.Where(position => position.Item.Hedge is null)) >= ReportsOfFirm ? Firmness.Firm : Firmness.Plain,
    };

    private static ValueList<SourceCount> Count(List<(Told<Position> Position, Attributed? Source)> sources) => sources
        .GroupBy(pair => pair.Source?.Kind)
        .Select(kind => new SourceCount(kind.Key, Told.Reports(kind.Select(pair => pair.Position))))
        .OrderByDescending(count => count.Reports)
        .ThenBy(count => count.Kind)
        .ToValueList();

    private static CellOrigin Origin(List<(Told<Position> Position, Attributed? Source)> sources, string party, ValueList<string> parties) => sources switch
    {
        _ when sources.Exists(pair => pair.Source?.Party == party || pair.Source?.Name == party) => CellOrigin.FirstHand,
        _ when sources.Exists(pair => pair.Source is null) => CellOrigin.Reported,
        _ when sources.TrueForAll(pair => pair.Source?.Party is { } other && parties.Contains(other)) => CellOrigin.OtherSide,
        _ => CellOrigin.ThirdHand,
    };

    /// <summary>Acts from the softest to the hardest.</summary>
    private static int Hardness(PositionAct act) => act switch
    {
        PositionAct.Accept => 0,
        PositionAct.Offer => 1,
        PositionAct.Support => 2,
        PositionAct.Demand => 3,
        PositionAct.Oppose => 4,
        PositionAct.Refuse => 5,
        _ => 6,
    };

    private static ValueList<CellConflict> Conflicts(List<Told<Position>> told, Told<Position> latest) => told
        .Where(position => position.In != latest.In && latest.Day.DayNumber - position.Day.DayNumber <= DaysOfConflict && AreContrary(position.Item.Act, latest.Item.Act))
        .Select(position => new CellConflict(position.Item.Act, Attributed.Of(position.In, position.Item), position.In.Cite(position.Evidence)))
        .ToValueList();

    private static bool AreContrary(PositionAct one, PositionAct other) => Yields(one) != Yields(other) && (Resists(one) || Resists(other));

    private static bool Yields(PositionAct act) => act is PositionAct.Accept or PositionAct.Offer or PositionAct.Support;

    private static bool Resists(PositionAct act) => act is PositionAct.Refuse or PositionAct.Oppose or PositionAct.Threaten;
}
