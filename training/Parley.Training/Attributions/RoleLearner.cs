using System.Numerics.Tensors;
using Parley.Language.Networks;
using Parley.Readers.Attributions;
using Parley.Training.Networks;

namespace Parley.Training.Attributions;

/// <summary>Teaches to find the roles of cues.</summary>
internal sealed class RoleLearner
{
    private const int Mixed = AttributionNetwork.Mixed;
    private const int Hidden = AttributionNetwork.Hidden;
    private const int Scores = AttributionNetwork.Scores;
    private const int Labels = RoleLabel.Count;

    private readonly AttributionNetwork _network;
    private readonly float[] _facts;
    private readonly Masks _masks;
    private readonly RoleRun _run = new();
    private readonly ChainLattice _lattice = new(Labels);
    private readonly LearntView _itself;
    private readonly LearntView _cue;
    private readonly LearntView _top;
    private readonly DenseGradient _gates;
    private readonly DenseGradient _scores;
    private readonly DenseGradient _steps;
    private readonly Adam _factAdam;
    private float[] _ofScored = [];
    private float[] _ofOutput = [];
    private float[] _ofGates = [];
    private float[] _ofMixtures = [];

    private LearntView[] Views => [_itself, _cue, _top];

    /// <param name="network">The network, whose own embeddings of facts are not looked at.</param>
    /// <param name="facts">The embeddings of facts, as they are learnt.</param>
    /// <param name="masks">What is left out at random.</param>
    public RoleLearner(AttributionNetwork network, float[] facts, Masks masks)
    {
        (_network, _facts, _masks) = (network, facts, masks);
        _run.Masks = masks;
        (_itself, _cue, _top) = (new(network.AsItself), new(network.AsCue), new(network.AsTop));
        (_gates, _scores, _steps) = (new(network.Gates), new(network.RoleScores), new(network.RoleSteps));
        _factAdam = new Adam(facts);
    }

    /// <summary>Learns from the cues of an encoded text.</summary>
    /// <param name="run">The text.</param>
    /// <param name="tasks">The cues.</param>
    /// <param name="ofEncoded">Takes the gradient of the encoded tokens.</param>
    /// <returns>The sum of the cues' losses.</returns>
    public double Learn(EncoderRun run, RoleTask[] tasks, float[] ofEncoded)
    {
        if (tasks.Length == 0) return 0;
        Mix(run, tasks);
        _run.Finish(_network);
        var loss = PassScores(tasks);
        PassWindows();
        PassMixtures(tasks);
        foreach (var view in Views) view.Pass(run, ofEncoded);
        return loss;
    }

    public void Step(RoleTask[] tasks, float rate, int time)
    {
        foreach (var view in Views) view.Step(rate, time);
        foreach (var gradient in (ReadOnlySpan<DenseGradient>)[_gates, _scores, _steps]) gradient.Step(rate, time);
        foreach (var fact in tasks.SelectMany(task => task.Facts).SelectMany(facts => facts).Distinct()) _factAdam.Step(rate, time, fact * Mixed, Mixed);
    }

    private void Mix(EncoderRun run, RoleTask[] tasks)
    {
        foreach (var view in Views) view.Start(run);
        _run.Start(tasks.Sum(task => task.Labels.Length));
        var row = 0;
        foreach (var task in tasks)
        {
            _run.Windows.Add((row, row + task.Labels.Length));
            for (var i = 0; i < task.Labels.Length; i++)
            {
                var mixture = _run.Mix(row++, _itself.Of(task.First + i), _cue.Of(task.Head), _top.Of(task.Tops[i]));
                foreach (var fact in task.Facts[i]) TensorPrimitives.Add(mixture, _facts.AsSpan(fact * Mixed, Mixed), mixture);
            }
        }
    }

    private double PassScores(RoleTask[] tasks)
    {
        _ofScored = Room.Clear(_ofScored, _run.Count * Scores);
        Span<float> ofEmissions = stackalloc float[Labels];
        Span<float> ofSteps = stackalloc float[Labels * Labels];
        var loss = 0.0;
        for (var k = 0; k < tasks.Length; k++)
        {
            var (task, start) = (tasks[k], _run.Windows[k].Start);
            CandidateFinder.Fill(_lattice, _network, _run, start, task.Labels.Length, task.First, task.Cue);
            var gradient = new LatticeGradient(_lattice, task.Labels);
            loss += gradient.Loss;
            for (var i = 0; i < task.Labels.Length; i++)
            {
                gradient.At(i, ofEmissions, ofSteps);
                for (var y = 0; y < Labels; y++) _ofScored[((start + i) * Scores) + y] = -ofEmissions[y];
                _steps.AddToBias(ofSteps, -1);
            }
        }

        return loss;
    }

    private void PassWindows()
    {
        var rows = _run.Count;
        _ofOutput = Room.Clear(_ofOutput, rows * 2 * Hidden);
        _ofGates = Room.Clear(_ofGates, rows * Recurrence.GateCount * Hidden);
        _ofMixtures = Room.Clear(_ofMixtures, rows * Mixed);
        _scores.Pass(_run.Output, _ofScored, _ofOutput, rows);
        _masks.Pass(4, _ofOutput, rows * 2 * Hidden);
        foreach (var (start, end) in _run.Windows) RecurrenceGradient.Pass(_run.Gates, _run.Memory, _ofOutput, _ofGates, Hidden, start, end);
        _gates.Pass(_run.Mixtures, _ofGates, _ofMixtures, rows);
        _masks.Pass(3, _ofMixtures, rows * Mixed);
        Room.PassRectified(_run.Mixtures, _ofMixtures, rows * Mixed);
    }

    private void PassMixtures(RoleTask[] tasks)
    {
        var row = 0;
        foreach (var task in tasks)
        {
            for (var i = 0; i < task.Labels.Length; i++)
            {
                var gradient = _ofMixtures.AsSpan(row++ * Mixed, Mixed);
                _itself.Add(task.First + i, gradient);
                _cue.Add(task.Head, gradient);
                _top.Add(task.Tops[i], gradient);
                foreach (var fact in task.Facts[i]) TensorPrimitives.Add(_factAdam.Gradient.AsSpan(fact * Mixed, Mixed), gradient, _factAdam.Gradient.AsSpan(fact * Mixed, Mixed));
            }
        }
    }
}
