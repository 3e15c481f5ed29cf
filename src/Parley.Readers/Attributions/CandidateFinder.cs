namespace Parley.Readers.Attributions;

/// <summary>Finds the likeliest sources and contents of cues.</summary>
/// <remarks>A chain model gives each token of the cue's window a <see cref="RoleLabel"/>. For one text; not safe to share between threads.</remarks>
internal sealed class CandidateFinder
{
    private const int Most = 8;
    private const float Never = -100;

    private readonly ChainModel _model;
    private readonly ChainLattice _lattice = new(RoleLabel.Count);
    private readonly ChainPaths _paths = new(RoleLabel.Count, Most);
    private readonly FeatureBuffer _buffer = new();
    private readonly float[] _scores = new float[Most];
    private byte[] _labels = [];

    public CandidateFinder(ChainModel model, TokenTable table, IReadOnlyList<Cue> cues)
    {
        _model = model;
        Roles = new RoleFeatures(table);
        Roles.SetCues(cues);
    }

    /// <summary>The features of the cue that was last turned to.</summary>
    public RoleFeatures Roles { get; }

    /// <summary>Turns to a cue and gives its likeliest labellings, best first; at least one.</summary>
    public List<Candidate> Find(Cue cue)
    {
        Roles.Start(cue);
        var (first, last) = Roles.Window;
        var length = last - first + 1;
        _lattice.Start(length);
        for (var i = 0; i < length; i++) Score(cue, first, i);
        if (_labels.Length < length * Most) _labels = new byte[length * Most * 2];
        var count = _paths.Find(_lattice, _labels, _scores);
        var candidates = new List<Candidate>(count);
        for (var k = 0; k < count; k++) candidates.Add(new Candidate(first, _labels[(k * length)..((k + 1) * length)], _scores[k] - _scores[0]));
        return candidates;
    }

    private void Score(Cue cue, int first, int place)
    {
        var emissions = _lattice.EmissionsAt(place);
        _buffer.Clear();
        Roles.Emissions(first + place, _buffer);
        _model.Emissions.Score(_buffer.Items, emissions);
        if (cue.Contains(first + place)) emissions[RoleLabel.Source] = emissions[RoleLabel.Content] = Never;
        _buffer.Clear();
        Roles.Edges(first + place, _buffer);
        _model.Edges.Score(_buffer.Items, _lattice.EdgesAt(place));
    }
}
