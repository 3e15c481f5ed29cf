namespace Parley.Readers.Attributions;

/// <summary>Where the cues of a text are, so that it is known of a token which cues stand between it and another.</summary>
internal sealed class CueMap
{
    private const int Far = 60;

    private readonly int[] _own;
    private readonly int[] _before;
    private readonly int[] _after;

    /// <summary>Maps cues, in the order of the text, over so many tokens.</summary>
    public CueMap(IReadOnlyList<Cue> cues, int count)
    {
        _own = new int[count];
        _before = new int[count];
        _after = new int[count];
        Array.Fill(_own, -1);
        for (var k = 0; k < cues.Count; k++) _own.AsSpan(cues[k].First, cues[k].Last - cues[k].First + 1).Fill(k);
        for (int i = 0, former = -1; i < count; i++) _before[i] = former = Math.Max(former, _own[i]);
        for (int i = count - 1, next = cues.Count; i >= 0; i--) _after[i] = next = _own[i] >= 0 ? _own[i] : next;
    }

    /// <summary>Whether a token belongs to a cue.</summary>
    public bool Has(int token) => _own[token] >= 0;

    /// <summary>How many cues there are from one token to another, 2 at most; of what is far from <paramref name="to"/> nothing is counted.</summary>
    public uint Count(int from, int to)
    {
        from = Math.Max(from, to - Far);
        return from > to ? 0u : (uint)Math.Clamp(_before[to] - _after[from] + 1, 0, 2);
    }
}
