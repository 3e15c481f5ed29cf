using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Readers.Attributions;

/// <summary>The windows of some cues on their way through the network, a row for each token of each window.</summary>
/// <remarks>Used again for the next cues, and grows as needed. Not safe to share between threads.</remarks>
internal sealed class RoleRun
{
    private const int Mixed = AttributionNetwork.Mixed;
    private const int Hidden = AttributionNetwork.Hidden;
    private const int Scores = AttributionNetwork.Scores;

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The first row of each window and the one after its last.</summary>
    public List<(int Start, int End)> Windows { get; } = [];

    /// <summary>What is left out at random while the network learns; otherwise null.</summary>
    public IMasks? Masks { get; set; }

    public float[] Mixtures { get; private set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] Memory { get; private set; } = [];

    public float[] Output { get; private set; } = [];

    public float[] RoleScores { get; private set; } = [];

    /// <summary>The scores of a row, by <see cref="RoleLabel"/>.</summary>
    public ReadOnlySpan<float> ScoresOf(int row) => RoleScores.AsSpan(row * Scores, RoleLabel.Count);

    /// <summary>Makes room for so many rows, and forgets the windows before.</summary>
    public void Start(int count)
    {
        Count = count;
        Windows.Clear();
        if (count * Scores <= RoleScores.Length) return;
        var room = count + (count / 2);
        Mixtures = new float[room * Mixed];
        Gates = new float[room * Recurrence.GateCount * Hidden];
        Memory = new float[room * 2 * Hidden];
        Output = new float[room * 2 * Hidden];
        RoleScores = new float[room * Scores];
    }

    /// <summary>Puts what a token is as itself, its cue as such and the top of its branch as such into a row, to which facts may be added.</summary>
    /// <returns>The row.</returns>
    public Span<float> Mix(int row, ReadOnlySpan<float> itself, ReadOnlySpan<float> cue, ReadOnlySpan<float> top)
    {
        var mixture = Mixtures.AsSpan(row * Mixed, Mixed);
        TensorPrimitives.Add(itself, cue, mixture);
        TensorPrimitives.Add(mixture, top, mixture);
        return mixture;
    }

    /// <summary>Scores all rows, whose mixtures are in place.</summary>
    public void Finish(AttributionNetwork network)
    {
        Activation.Rectify(Mixtures.AsSpan(0, Count * Mixed));
        Masks?.Apply(3, Mixtures, Count * Mixed);
        network.Gates.Apply(Mixtures, Gates, Count);
        foreach (var (start, end) in Windows) Recurrence.Run(Gates, Memory, Output, Hidden, start, end);
        Masks?.Apply(4, Output, Count * 2 * Hidden);
        network.RoleScores.Apply(Output, RoleScores, Count);
    }
}
