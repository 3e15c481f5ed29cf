using System.Runtime.InteropServices;

namespace Parley.Prospects.Links.Memory;

/// <summary>What happened between one actor and each of its partners, relation by relation.</summary>
internal sealed class ActorMemory
{
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<(int Place, int Relation), int> _strandPlaces = [];
    private readonly List<int> _partners = [];
    private readonly List<Strand> _strands = [];

    /// <summary>The partners in the order in which they were first met.</summary>
    public ReadOnlySpan<int> Partners => CollectionsMarshal.AsSpan(_partners);

    /// <summary>What joins the actor to its partners.</summary>
    public ReadOnlySpan<Strand> Strands => CollectionsMarshal.AsSpan(_strands);

    /// <summary>Whether the two ever met.</summary>
    public bool Knows(int partner) => _places.ContainsKey(partner);

    /// <summary>Takes in an event.</summary>
    public void Add(int relation, int partner, int day)
    {
        var place = Place(partner);
        if (!_strandPlaces.TryGetValue((place, relation), out var strand))
        {
            strand = _strands.Count;
            _strandPlaces.Add((place, relation), strand);
            _strands.Add(new Strand(place, relation));
        }

        CollectionsMarshal.AsSpan(_strands)[strand].Add(day);
    }

    private int Place(int partner)
    {
        if (_places.TryGetValue(partner, out var place)) return place;
        _places.Add(partner, _partners.Count);
        _partners.Add(partner);
        return _partners.Count - 1;
    }
}
