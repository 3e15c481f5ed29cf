namespace Parley.Readers.Attributions;

/// <summary>The tree of a sentence seen from the head of its cue: by which branch each token hangs from which ancestor of the cue.</summary>
/// <remarks>For one text, turned to one cue after another; not safe to share between threads.</remarks>
internal sealed class Branches(TokenTable table)
{
    private const int HighestLevel = 6;
    private const uint OnPath = 63;

    private readonly int[] _level = new int[table.Count];
    private readonly int[] _top = new int[table.Count];
    private readonly int[] _path = new int[table.Count];
    private readonly uint[] _regions = new uint[table.Count];
    private int _serial;

    /// <summary>Turns to a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="head">The token of it that the others hang from.</param>
    /// <param name="sentence">The sentence in which it starts.</param>
    public void Start(Cue cue, int head, int sentence)
    {
        var (start, end) = (table.SentenceStarts[sentence], table.SentenceStarts[sentence + 1]);
        Array.Fill(_level, -1, start, end - start);
        var level = 0;
        _serial++;
        for (var i = head; i >= 0; i = table.Heads[i])
        {
            _level[i] = Math.Min(level++, HighestLevel);
            _top[i] = i;
            _path[i] = _serial;
        }

        for (var i = start; i < end; i++) Settle(i);
        for (var i = start; i < end; i++) _regions[i] = RegionOf(i, cue);
    }

    /// <summary>The highest token of the branch, or the token itself when it is the cue's head or above it.</summary>
    public int TopOf(int token) => _top[token];

    /// <summary>The kind of branch: how high it leaves the path from the cue to the root, by which relation, on which side of the cue.</summary>
    public uint RegionOf(int token) => _regions[token];

    /// <summary>The region with the relations from the token upwards, four at most.</summary>
    public uint WayOf(int token)
    {
        var hash = 0u;
        var at = token;
        for (var k = 0; k < 4 && at != _top[token]; k++, at = table.Heads[at]) hash = Hash32.Mix(hash, (uint)table.Relations[at] + 1);
        return Hash32.Mix(hash, _regions[token]);
    }

    /// <summary>The relation just below the branch's top, which says into what kind of phrase one has gone; 0 at the top.</summary>
    public uint StepOf(int token)
    {
        int under = token, at = token;
        while (at != _top[token] && table.Heads[at] >= 0)
        {
            under = at;
            at = table.Heads[at];
        }

        return under == at ? 0 : (uint)table.Relations[under] + 1 + (under < at ? 64u : 128);
    }

    private void Settle(int token)
    {
        var known = token;
        while (known >= 0 && _level[known] < 0) known = table.Heads[known];
        for (var i = token; i != known && i >= 0; i = table.Heads[i])
        {
            (_level[i], _top[i]) = known < 0 ? (HighestLevel, i) : (_level[known], IsOnPath(known) ? BranchBelow(token, known) : _top[known]);
        }
    }

    private bool IsOnPath(int token) => _path[token] == _serial;

    private int BranchBelow(int token, int ancestor)
    {
        while (table.Heads[token] != ancestor) token = table.Heads[token];
        return token;
    }

    private uint RegionOf(int token, Cue cue)
    {
        var top = _top[token];
        var self = top == token && IsOnPath(token) ? 1u : 0;
        var side = top < cue.First ? 0u : top > cue.Last ? 1u : 2u;
        return ((uint)_level[token] * 4096) + ((self == 1 ? OnPath : (uint)table.Relations[top]) * 16) + (side * 2) + self;
    }
}
