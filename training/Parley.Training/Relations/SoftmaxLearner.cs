using System.Runtime.InteropServices;

namespace Parley.Training.Relations;

/// <summary>Learns a log-linear model whose labels share the weights of columns over several views of an example.</summary>
/// <remarks>
/// Each label is the sum of some columns of some views; AdaGrad on the log-likelihood with an L2 penalty on features when they occur, averaged over
/// rounds. Deterministic.
/// </remarks>
/// <param name="labels">For each label the views and columns whose scores add up to its own.</param>
/// <param name="columns">The number of columns.</param>
internal sealed class SoftmaxLearner((int View, int Column)[][] labels, int columns)
{
    private const float Rate = 0.1f;

    private readonly Dictionary<ulong, int> _index = [];
    private float[] _weights = [];
    private float[] _squares = [];
    private double[] _sums = [];

    /// <summary>Learns from examples.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="rounds">How often all are gone through.</param>
    /// <param name="penalty">The pull of every weight towards 0.</param>
    /// <param name="rarest">The number of examples that a feature must be in.</param>
    /// <param name="seed">Draws the order of the examples in each round.</param>
    /// <returns>The weights of each feature.</returns>
    public IReadOnlyDictionary<ulong, float[]> Learn(IReadOnlyList<PairExample> examples, int rounds, float penalty, int rarest, int seed)
    {
        Index(examples, rarest);
        var rows = examples.Select(example => example.Views.Select(view => view.Where(_index.ContainsKey).Select(hash => _index[hash]).ToArray()).ToArray()).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order) Step(rows[i], examples[i].Label, penalty);
            for (var k = 0; k < _weights.Length; k++) _sums[k] += _weights[k];
        }

        return _index.ToDictionary(pair => pair.Key, pair => Enumerable.Range(pair.Value, columns).Select(k => (float)(_sums[k] / rounds)).ToArray());
    }

    private void Index(IReadOnlyList<PairExample> examples, int rarest)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var hash in examples.SelectMany(example => example.Views.SelectMany(view => view).Distinct())) CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        foreach (var (hash, count) in counts)
        {
            if (count >= rarest) _index.Add(hash, _index.Count * columns);
        }

        _weights = new float[_index.Count * columns];
        _squares = new float[_weights.Length];
        _sums = new double[_weights.Length];
    }

    private void Step(int[][] views, int label, float penalty)
    {
        var scores = new float[views.Length, columns];
        for (var view = 0; view < views.Length; view++)
        {
            foreach (var row in views[view])
            {
                for (var column = 0; column < columns; column++) scores[view, column] += _weights[row + column];
            }
        }

        var errors = new float[views.Length, columns];
        var probabilities = Probabilities(scores);
        for (var i = 0; i < labels.Length; i++)
        {
            var error = probabilities[i] - (i == label ? 1 : 0);
            foreach (var (view, column) in labels[i]) errors[view, column] += error;
        }

        for (var view = 0; view < views.Length; view++)
        {
            foreach (var row in views[view])
            {
                for (var column = 0; column < columns; column++) Move(row + column, errors[view, column], penalty);
            }
        }
    }

    private void Move(int at, float error, float penalty)
    {
        var gradient = error + (penalty * _weights[at]);
        _squares[at] += gradient * gradient;
        if (_squares[at] > 0) _weights[at] -= Rate * gradient / MathF.Sqrt(_squares[at]);
    }

    private float[] Probabilities(float[,] scores)
    {
        var sums = labels.Select(parts => parts.Sum(part => scores[part.View, part.Column])).ToArray();
        var most = sums.Max();
        var shares = sums.Select(sum => MathF.Exp(sum - most)).ToArray();
        var total = shares.Sum();
        return [.. shares.Select(share => share / total)];
    }
}
