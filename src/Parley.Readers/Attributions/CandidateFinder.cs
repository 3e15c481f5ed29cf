namespace Parley.Readers.Attributions;

/// <summary>Finds the likeliest sources and contents of cues.</summary>
/// <remarks>
/// The network scores each token of the cue's window by <see cref="RoleLabel"/>, and the steps between labels; together they are a
/// linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). For one text; not safe to share between threads.
/// </remarks>
internal sealed class CandidateFinder(AttributionNetwork network, TokenTable table, EncodedText encoded, IReadOnlyList<Cue> cues)
{
    private const int Most = 8;
    private const float Never = -100;

    private readonly RoleRun _run = new();
    private readonly ChainLattice _lattice = new(RoleLabel.Count);
    private readonly ChainPaths _paths = new(RoleLabel.Count, Most);
    private readonly FeatureBuffer _facts = new();
    private readonly int[] _rows = new int[RoleFacts.Most];
    private readonly float[] _scores = new float[Most];
    private byte[] _labels = [];

    /// <summary>The text seen from the cue that was last turned to.</summary>
    public CueView View { get; } = new(table, cues);

    /// <summary>Turns to a cue and gives its likeliest labellings, best first; at least one.</summary>
    public List<Candidate> Find(Cue cue)
    {
        View.Start(cue);
        var (first, last) = View.Window;
        var length = last - first + 1;
        Mix(first, length);
        Fill(_lattice, network, _run, 0, length, first, cue);
        if (_labels.Length < length * Most) _labels = new byte[length * Most * 2];
        var count = _paths.Find(_lattice, _labels, _scores);
        var nothing = ScoreOfNothing(length);
        var candidates = new List<Candidate>(count);
        for (var k = 0; k < count; k++) candidates.Add(new Candidate(first, _labels[(k * length)..((k + 1) * length)], _scores[k] - nothing));
        return candidates;
    }

    /// <summary>Puts the scores of a window, from a row on, into a lattice.</summary>
    public static void Fill(ChainLattice lattice, AttributionNetwork network, RoleRun run, int row, int length, int first, Cue cue)
    {
        lattice.Start(length);
        for (var i = 0; i < length; i++)
        {
            var emissions = lattice.EmissionsAt(i);
            run.ScoresOf(row + i).CopyTo(emissions);
            if (cue.Contains(first + i)) emissions[RoleLabel.Source] = emissions[RoleLabel.Content] = Never;
            network.RoleSteps.Bias.AsSpan(0, RoleLabel.Count * RoleLabel.Count).CopyTo(lattice.EdgesAt(i));
        }
    }

    private float ScoreOfNothing(int length)
    {
        var score = 0f;
        for (var i = 0; i < length; i++) score += _lattice.EmissionsAt(i)[RoleLabel.Neither] + _lattice.EdgesAt(i)[RoleLabel.Neither];
        return score;
    }

    private void Mix(int first, int length)
    {
        _run.Start(length);
        _run.Windows.Add((0, length));
        for (var i = 0; i < length; i++)
        {
            var mixture = _run.Mix(i, encoded.Views, first + i, View.Head, View.TopOf(first + i));
            _facts.Clear();
            RoleFacts.List(table, View, first + i, _facts);
            network.Facts.AddRows(RoleFacts.RowsOf(_facts, _rows), mixture);
        }

        _run.Finish(network);
    }
}
