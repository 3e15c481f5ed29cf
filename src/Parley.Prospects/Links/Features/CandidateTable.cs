using System.Numerics.Tensors;
using Parley.Prospects.Links.Memory;

namespace Parley.Prospects.Links.Features;

/// <summary>The candidates for an answer with their features, a row each; used again for one question after the other.</summary>
internal sealed class CandidateTable
{
    /// <summary>What counts are multiplied by where small ones are to be told apart.</summary>
    private const float Lens = 20;

    private int[] _actors = [];
    private float[] _counts = [];
    private float[] _coarse = [];
    private float[] _fine = [];
    private int[] _bins = [];
    private float[] _rules = [];
    private float[] _scores = [];

    /// <summary>How many candidates there are.</summary>
    public int Count { get; private set; }

    /// <summary>The candidates' numbers.</summary>
    public Span<int> Actors => _actors.AsSpan(0, Count);

    /// <summary>What rules add to the candidates' scores.</summary>
    public Span<float> Rules => _rules.AsSpan(0, Count);

    /// <summary>The candidates' scores, and later whatever is made of them.</summary>
    public Span<float> Scores => _scores.AsSpan(0, Count);

    /// <summary>Empties the table and makes room for so many candidates without evidence.</summary>
    public void Reset(int most)
    {
        if (_actors.Length < most) Grow(2 * most);
        Count = most;
        _counts.AsSpan(0, most * Layout.Row).Clear();
        Rules.Clear();
    }

    /// <summary>Leaves out the candidates after the first ones.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Sets a kind of evidence of a candidate.</summary>
    public void Set(int row, Evidence kind, Tally tally, int day)
    {
        if (tally.Count == 0) SetNever(row, kind);
        else Set(row, kind, tally.At(day), tally.Count, day - tally.Last);
    }

    /// <summary>Sets that a candidate has no evidence of a kind.</summary>
    public void SetNever(int row, Evidence kind) => Layout.WriteNever(Bins(row, kind), kind);

    /// <summary>Sets a kind of evidence of a candidate from its faded counts, its count and its age in days.</summary>
    public void Set(int row, Evidence kind, Fading faded, int count, int days)
    {
        var counts = _counts.AsSpan((row * Layout.Row) + ((int)kind * Layout.Counts), Layout.Counts);
        (counts[0], counts[1], counts[2], counts[3]) = (faded.Short, faded.Medium, faded.Long, count);
        Layout.Write(Bins(row, kind), kind, count, days);
    }

    /// <summary>Takes the logarithms of all counts; to be called when they are set.</summary>
    public void TakeLogarithms()
    {
        var length = Count * Layout.Row;
        TensorPrimitives.LogP1(_counts.AsSpan(0, length), _coarse);
        TensorPrimitives.Multiply(_counts.AsSpan(0, length), Lens, _fine);
        TensorPrimitives.LogP1(_fine.AsSpan(0, length), _fine);
    }

    /// <summary>The score of a candidate under a vector of weights, without its rules.</summary>
    public float Score(int row, ReadOnlySpan<float> weights)
    {
        var score = TensorPrimitives.Dot(Coarse(row), weights[..Layout.Row]) + TensorPrimitives.Dot(Fine(row), weights.Slice(Layout.Row, Layout.Row));
        foreach (var bin in Bins(row)) score += weights[bin];
        return score;
    }

    /// <summary>What one kind of evidence adds to the score of a candidate.</summary>
    public float Score(int row, Evidence kind, ReadOnlySpan<float> weights)
    {
        var (score, first) = (0f, (int)kind * Layout.Counts);
        var coarse = Coarse(row).Slice(first, Layout.Counts);
        var fine = Fine(row).Slice(first, Layout.Counts);
        for (var i = 0; i < Layout.Counts; i++) score += (coarse[i] * weights[first + i]) + (fine[i] * weights[Layout.Row + first + i]);
        foreach (var bin in Bins(row, kind)) score += weights[bin];
        return score;
    }

    /// <summary>Adds a multiple of a candidate's features to a gradient.</summary>
    public void AddTo(Span<float> gradient, int row, float factor)
    {
        var coarse = gradient[..Layout.Row];
        var fine = gradient.Slice(Layout.Row, Layout.Row);
        TensorPrimitives.MultiplyAdd(Coarse(row), factor, coarse, coarse);
        TensorPrimitives.MultiplyAdd(Fine(row), factor, fine, fine);
        foreach (var bin in Bins(row)) gradient[bin] += factor;
    }

    private Span<int> Bins(int row) => _bins.AsSpan(row * Layout.BinRow, Layout.BinRow);

    private Span<int> Bins(int row, Evidence kind) => Bins(row).Slice((int)kind * Layout.BinsEach, Layout.BinsEach);

    private ReadOnlySpan<float> Coarse(int row) => _coarse.AsSpan(row * Layout.Row, Layout.Row);

    private ReadOnlySpan<float> Fine(int row) => _fine.AsSpan(row * Layout.Row, Layout.Row);

    private void Grow(int rows)
    {
        (_actors, _rules, _scores) = (new int[rows], new float[rows], new float[rows]);
        (_counts, _coarse, _fine) = (new float[rows * Layout.Row], new float[rows * Layout.Row], new float[rows * Layout.Row]);
        _bins = new int[rows * Layout.BinRow];
    }
}
