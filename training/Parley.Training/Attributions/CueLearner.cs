using Parley.Language.Networks;
using Parley.Readers.Attributions;
using Parley.Training.Networks;

namespace Parley.Training.Attributions;

/// <summary>Teaches to find cues: the network's layers for them.</summary>
internal sealed class CueLearner(AttributionNetwork network, Masks masks)
{
    private const int Labels = CueLabel.Count;
    private const int MaskPlace = 5;
    private const double Doubtful = 0.2;

    private readonly DenseGradient _inner = new(network.CueInner);
    private readonly DenseGradient _scores = new(network.CueScores);
    private readonly DenseGradient _steps = new(network.CueSteps);
    private readonly ChainLattice _lattice = new(Labels);
    private readonly List<Cue> _mistaken = [];
    private float[] _seen = [];
    private float[] _scored = [];
    private float[] _ofSeen = [];
    private float[] _ofScored = [];

    /// <summary>Learns from the sentences of an encoded text.</summary>
    /// <param name="run">The text.</param>
    /// <param name="sentences">The sentences with their cues.</param>
    /// <param name="ofEncoded">Takes the gradient of the encoded tokens.</param>
    /// <returns>The sum of the sentences' losses.</returns>
    public double Learn(EncoderRun run, RawSequence[] sentences, float[] ofEncoded)
    {
        var (rows, width) = (run.Count, network.CueInner.Columns);
        _seen = Room.Clear(_seen, rows * width);
        _scored = Room.Clear(_scored, rows * AttributionNetwork.Scores);
        _ofSeen = Room.Clear(_ofSeen, rows * width);
        _ofScored = Room.Clear(_ofScored, rows * AttributionNetwork.Scores);
        network.CueInner.Apply(run.Output2, _seen, rows);
        Activation.Rectify(_seen.AsSpan(0, rows * width));
        masks.Apply(MaskPlace, _seen, rows * width);
        network.CueScores.Apply(_seen, _scored, rows);
        _mistaken.Clear();
        var loss = 0.0;
        for (var k = 0; k < sentences.Length; k++) loss += Learn(sentences[k].Labels, run.Sentences[k].Start);
        _scores.Pass(_seen, _ofScored, _ofSeen, rows);
        masks.Pass(MaskPlace, _ofSeen, rows * width);
        Room.PassRectified(_seen, _ofSeen, rows * width);
        _inner.Pass(run.Output2, _ofSeen, ofEncoded, rows);
        return loss;
    }

    /// <summary>What the network takes for cues in the text that was last learnt from, and what are none.</summary>
    public IReadOnlyList<Cue> Mistaken => _mistaken;

    public void Step(float rate, int time)
    {
        _inner.Step(rate, time);
        _scores.Step(rate, time);
        _steps.Step(rate, time);
    }

    private double Learn(byte[] labels, int start)
    {
        _lattice.Start(labels.Length);
        for (var i = 0; i < labels.Length; i++)
        {
            _scored.AsSpan((start + i) * AttributionNetwork.Scores, Labels).CopyTo(_lattice.EmissionsAt(i));
            network.CueSteps.Bias.AsSpan(0, Labels * Labels).CopyTo(_lattice.EdgesAt(i));
        }

        Span<float> ofEmissions = stackalloc float[Labels];
        Span<float> ofEdges = stackalloc float[Labels * Labels];
        var gradient = new LatticeGradient(_lattice, labels);
        for (var i = 0; i < labels.Length; i++)
        {
            gradient.At(i, ofEmissions, ofEdges);
            for (var y = 0; y < Labels; y++) _ofScored[((start + i) * AttributionNetwork.Scores) + y] = -ofEmissions[y];
            _steps.AddToBias(ofEdges, -1);
            if (labels[i] == CueLabel.Outside && _lattice.Probability(i, CueLabel.Begin) > Doubtful) _mistaken.Add(CueAt(i, start, labels.Length));
        }

        return gradient.Loss;
    }

    private Cue CueAt(int first, int start, int count)
    {
        var last = first;
        while (last + 1 < count && _lattice.Probability(last + 1, CueLabel.Inside) > 0.5) last++;
        return new Cue(start + first, start + last, _lattice.Probability(first, CueLabel.Begin));
    }
}
