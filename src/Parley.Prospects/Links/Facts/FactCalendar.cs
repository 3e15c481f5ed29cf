namespace Parley.Prospects.Links.Facts;

/// <summary>Facts by day, in numbers that are given as time passes: what comes later changes none of them.</summary>
internal sealed class FactCalendar
{
    private readonly IReadOnlyList<IGrouping<int, (LinkFact Fact, bool IsAsked)>> _days;
    private readonly NameTable _actors = new();
    private readonly NameTable _relations = new();

    /// <param name="known">Facts that are not asked about.</param>
    /// <param name="asked">Facts that are asked about, at least one.</param>
    public FactCalendar(IReadOnlyCollection<LinkFact> known, IReadOnlyCollection<LinkFact> asked)
    {
        _days = [.. known.Select(fact => (Fact: fact, IsAsked: false)).Concat(asked.Select(fact => (Fact: fact, IsAsked: true)))
            .GroupBy(item => item.Fact.Day.DayNumber).OrderBy(day => day.Key)];
        Actors = known.Concat(asked).SelectMany(fact => (string[])[fact.Source, fact.Target]).Distinct(StringComparer.Ordinal).Count();
        FirstAsked = asked.Min(fact => fact.Day.DayNumber);
    }

    /// <summary>How many actors there are in all facts.</summary>
    public int Actors { get; }

    /// <summary>The number of the first day.</summary>
    public int First => _days[0].Key;

    /// <summary>The number of the first day that is asked about.</summary>
    public int FirstAsked { get; }

    /// <summary>How many relations there are in the days given out so far, reversed ones counted.</summary>
    public int RelationsMet => 2 * _relations.Count;

    /// <summary>The days in their order, with the edges that are asked about.</summary>
    public IEnumerable<(FactDay Day, IReadOnlyList<Edge> Asked)> Days()
    {
        foreach (var day in _days)
        {
            var edges = day.OrderBy(item => item.Fact.Source, StringComparer.Ordinal).ThenBy(item => item.Fact.Relation, StringComparer.Ordinal)
                .ThenBy(item => item.Fact.Target, StringComparer.Ordinal).Select(item => (Edge: Number(item.Fact), item.IsAsked)).ToArray();
            Edge[] asked = [.. edges.Where(item => item.IsAsked).SelectMany(item => (Edge[])[item.Edge, item.Edge.FromOtherEnd()])];
            yield return (new FactDay(day.Key, edges.Select(item => item.Edge)), asked);
        }
    }

    private Edge Number(LinkFact fact) => new(_actors.Add(fact.Source), 2 * _relations.Add(fact.Relation), _actors.Add(fact.Target));
}
