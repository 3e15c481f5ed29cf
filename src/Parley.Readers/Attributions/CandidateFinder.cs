namespace Parley.Readers.Attributions;

/// <summary>Finds the likeliest source and content of a cue.</summary>
/// <remarks>
/// The network scores each token of the cue's window by <see cref="RoleLabel"/>, and the steps between labels; together they are a
/// linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). For one text; not safe to share between threads.
/// </remarks>
internal sealed class CandidateFinder(AttributionNetwork network, TokenTable table, EncodedText encoded, IReadOnlyList<Cue> cues)
{
    private const float Never = -100;

    private readonly ChainLattice _lattice = new(RoleLabel.Count);
    private readonly FeatureBuffer _facts = new();
    private readonly int[] _rows = new int[RoleFacts.Most];

    /// <summary>The text seen from the cue that was last turned to.</summary>
    public CueView View { get; } = new(table, cues);

    /// <summary>Turns to a cue and gives its likeliest labelling.</summary>
    public Candidate Find(Cue cue)
    {
        View.Start(cue);
        var (first, last) = View.Window;
        var labels = new byte[last - first + 1];
        encoded.Prepare(network, table, View);
        Mix(first, labels.Length);
        Fill(_lattice, network, encoded.Roles, 0, labels.Length, first, cue);
        _lattice.Best(labels);
        var lead = ScoreOf(labels) - ScoreOf(new byte[labels.Length]);
        _lattice.Sum();
        return new Candidate(first, labels, lead, _lattice.Probability(0, labels));
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

    private float ScoreOf(byte[] labels)
    {
        var score = 0f;
        byte former = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            score += _lattice.EmissionsAt(i)[labels[i]] + _lattice.EdgesAt(i)[(former * RoleLabel.Count) + labels[i]];
            former = labels[i];
        }

        return score;
    }

    private void Mix(int first, int length)
    {
        encoded.Roles.Start(length);
        encoded.Roles.Windows.Add((0, length));
        for (var i = 0; i < length; i++)
        {
            var mixture = encoded.Roles.Mix(i, encoded.Itself.Of(first + i), encoded.Cue.Of(View.Head), encoded.Top.Of(View.TopOf(first + i)));
            _facts.Clear();
            RoleFacts.List(table, View, first + i, _facts);
            network.Facts.AddRows(RoleFacts.RowsOf(_facts, _rows), mixture);
        }

        encoded.Roles.Finish(network);
    }
}
