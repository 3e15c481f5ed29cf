using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>A text seen from one of its cues.</summary>
/// <remarks>For one text, turned to one cue after another; not safe to share between threads.</remarks>
internal sealed class CueView
{
    private readonly TokenTable _table;
    private readonly Branches _branches;
    private int _sentence;

    public CueView(TokenTable table, IReadOnlyList<Cue> cues)
    {
        _table = table;
        _branches = new Branches(table);
        Cues = new CueMap(cues, table.Count);
        Speech = new CueSpeech(table);
    }

    /// <summary>The cues of the text.</summary>
    public CueMap Cues { get; }

    /// <summary>The quotations around the cue.</summary>
    public CueSpeech Speech { get; }

    /// <summary>The cue turned to.</summary>
    public Cue Cue { get; private set; }

    /// <summary>The token of the cue that its others hang from.</summary>
    public int Head { get; private set; }

    /// <summary>The first and last token of the window.</summary>
    public (int First, int Last) Window { get; private set; }

    /// <summary>The cue's part of speech, relation and voice.</summary>
    public uint Form { get; private set; }

    /// <summary>The relations of the cue's dependents on either side.</summary>
    public uint Frame { get; private set; }

    /// <summary>Turns to a cue.</summary>
    public void Start(Cue cue)
    {
        Cue = cue;
        Window = RoleWindow.Around(_table, cue);
        Head = _table.HeadOf(cue.First, cue.Last);
        _sentence = _table.SentenceOf[cue.First];
        _branches.Start(cue, Head, _sentence);
        Speech.Start(cue, Window);
        Form = FormOf(Head);
        Frame = FrameOf(Head);
    }

    /// <summary>Whether a token stands in the cue's sentence, so that it has a branch.</summary>
    public bool IsNear(int token) => _table.SentenceOf[token] == _sentence;

    /// <summary>The branch that a token of the cue's sentence lies on, seen from the cue; 0 for tokens elsewhere.</summary>
    public uint BranchOf(int token) => IsNear(token) ? _branches.RegionOf(token) : 0;

    /// <summary>The top of that branch; the token itself elsewhere.</summary>
    public int TopOf(int token) => IsNear(token) ? _branches.TopOf(token) : token;

    /// <summary>How many sentences a token is after the cue's, -3 to 3, counted from 0.</summary>
    public uint SentenceOf(int token) => (uint)(Math.Clamp(_table.SentenceOf[token] - _sentence, -3, 3) + 3);

    /// <summary>0 before the cue, 1 after it, 2 in it.</summary>
    public uint SideOf(int token) => token < Cue.First ? 0u : token > Cue.Last ? 1u : 2u;

    /// <summary>How far a token is from the cue, in steps that grow.</summary>
    public uint DistanceOf(int token)
    {
        var distance = token < Cue.First ? Cue.First - token : Math.Max(0, token - Cue.Last);
        return distance <= 3 ? (uint)distance : distance <= 6 ? 4u : distance <= 12 ? 5u : distance <= 25 ? 6u : 7u;
    }

    /// <summary>How many other cues stand between a token and the cue, and whether it is in one.</summary>
    public uint OtherCues(int token)
    {
        var count = token < Cue.First ? Cues.Count(token, Cue.First - 1) : Cues.Count(Cue.Last + 1, token);
        return (count * 2) + (Cues.Has(token) && !Cue.Contains(token) ? 1u : 0);
    }

    /// <summary>The relation just below the top of a token's branch.</summary>
    public uint StepOf(int token) => _branches.StepOf(token);

    /// <summary>The branch with the relations from the token upwards.</summary>
    public uint WayOf(int token) => _branches.WayOf(token);

    /// <summary>The punctuation, if any, that stands between a token's branch and the cue.</summary>
    public uint Gap(int token)
    {
        var top = _branches.TopOf(token);
        if (_table.LeftEdge[top] > Cue.Last)
        {
            var next = Math.Min(_table.Count - 1, Cue.Last + 1);
            return _table.IsPunctuation(next) ? _table.Words[next] : _table.LeftEdge[top] == next ? 1u : 2u;
        }

        return _table.RightEdge[top] < Cue.First && _table.IsPunctuation(Cue.First - 1) ? _table.Words[Cue.First - 1] : 3u;
    }

    /// <summary>Which branches end between two neighbours of the cue's sentence, and which start.</summary>
    public uint Seam(int left, int right)
    {
        var (a, b) = (_branches.TopOf(left), _branches.TopOf(right));
        return (left == _table.RightEdge[a] ? 1u : 0) + (right == _table.LeftEdge[b] ? 2u : 0) + (_table.IsPunctuation(left) ? 4u : 0)
            + (_table.IsPunctuation(right) ? 8u : 0) + (a == b ? 16u : 0);
    }

    private uint FrameOf(int token)
    {
        const ulong Weak = (1UL << (int)Relation.Punct) | (1UL << (int)Relation.Advmod) | (1UL << (int)Relation.Aux);
        var left = _table.LeftRelations[token] & ~Weak;
        var right = _table.RightRelations[token] & ~Weak;
        return Hash32.Mix(Hash32.Mix((uint)left, (uint)(left >> 32)), Hash32.Mix((uint)right, (uint)(right >> 32)));
    }

    private uint FormOf(int head)
    {
        var passive = ((_table.LeftRelations[head] >> (int)Relation.AuxPass) & 1) != 0 ? 1u : 0;
        return ((uint)_table.Classes[head] * 256) + ((uint)_table.Relations[head] * 2) + passive;
    }
}
