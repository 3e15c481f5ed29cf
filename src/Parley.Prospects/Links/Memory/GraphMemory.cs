using System.Runtime.InteropServices;
using Parley.Prospects.Links.Facts;

namespace Parley.Prospects.Links.Memory;

/// <summary>All that has happened so far, in the tallies that answers are made from.</summary>
internal sealed class GraphMemory
{
    private static readonly ActorMemory _stranger = new();
    private static readonly RelationMemory _unheardOf = new();
    private readonly List<ActorMemory> _heads = [];
    private readonly List<RelationMemory> _relations = [];
    private readonly List<Tally> _tails = [];

    /// <summary>How many actors were met: their numbers are those below it.</summary>
    public int Actors => _heads.Count;

    /// <summary>The events of every actor, by its number.</summary>
    public ReadOnlySpan<Tally> Tails => CollectionsMarshal.AsSpan(_tails);

    /// <summary>What happened between this actor and others.</summary>
    public ActorMemory Head(int actor) => actor < _heads.Count ? _heads[actor] : _stranger;

    /// <summary>Who stood at the tail of this relation.</summary>
    public RelationMemory Relation(int relation) => relation < _relations.Count ? _relations[relation] : _unheardOf;

    /// <summary>Takes in a day that is after all days taken in before.</summary>
    public void Add(FactDay day)
    {
        foreach (var edge in day.Edges)
        {
            MakeRoom(Math.Max(edge.Head, edge.Tail), edge.Relation);
            _heads[edge.Head].Add(edge.Relation, edge.Tail, day.Day);
            _relations[edge.Relation].Add(edge.Tail, day.Day);
            CollectionsMarshal.AsSpan(_tails)[edge.Tail].Add(day.Day);
        }
    }

    private void MakeRoom(int actor, int relation)
    {
        while (_relations.Count <= relation) _relations.Add(new RelationMemory());
        while (_heads.Count <= actor)
        {
            _heads.Add(new ActorMemory());
            _tails.Add(default);
        }
    }
}
