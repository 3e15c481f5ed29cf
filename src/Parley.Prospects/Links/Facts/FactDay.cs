namespace Parley.Prospects.Links.Facts;

/// <summary>All edges of one day, each from both of its ends, and what is true on that day.</summary>
internal sealed class FactDay
{
    private readonly Dictionary<(int Head, int Relation), HashSet<int>> _tails = [];

    /// <param name="day">The number of the day (<see cref="DateOnly.DayNumber"/>).</param>
    /// <param name="facts">Its facts as edges from their sources.</param>
    public FactDay(int day, IEnumerable<Edge> facts)
    {
        Day = day;
        Edges = [.. facts.SelectMany(fact => (Edge[])[fact, fact.FromOtherEnd()])];
        foreach (var edge in Edges) Note(edge);
    }

    /// <summary>The number of the day.</summary>
    public int Day { get; }

    /// <summary>The edges, each followed by its reverse.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>Everybody whom the head is linked to by the relation on this day.</summary>
    public IReadOnlySet<int> Tails(int head, int relation) => _tails[(head, relation)];

    private void Note(Edge edge)
    {
        if (!_tails.TryGetValue((edge.Head, edge.Relation), out var tails)) _tails[(edge.Head, edge.Relation)] = tails = [];
        tails.Add(edge.Tail);
    }
}
