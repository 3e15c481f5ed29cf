namespace Parley.Readers.Attributions;

/// <summary>Finds the several best labellings of a sequence (list Viterbi; Seshadri and Sundberg 1994).</summary>
/// <remarks>Made once and used again; not safe to share between threads.</remarks>
internal sealed class ChainPaths(int labels, int most)
{
    private float[] _scores = [];
    private byte[] _formers = [];
    private byte[] _ranks = [];
    private int[] _counts = [];

    /// <summary>Finds up to the <c>most</c> best labellings, best first.</summary>
    /// <param name="lattice">The scores.</param>
    /// <param name="paths">Where they go, one labelling of the lattice's length after another.</param>
    /// <param name="scores">Where their scores go.</param>
    /// <returns>How many there are.</returns>
    public int Find(ChainLattice lattice, Span<byte> paths, Span<float> scores)
    {
        var count = lattice.Count;
        Reserve(count);
        for (var i = 0; i < count; i++) Step(lattice, i);
        Span<int> taken = stackalloc int[labels];
        var found = 0;
        for (; found < most; found++)
        {
            var best = -1;
            for (var y = 0; y < labels; y++)
            {
                if (taken[y] < _counts[((count - 1) * labels) + y] && (best < 0 || ScoreAt(count - 1, y, taken[y]) > ScoreAt(count - 1, best, taken[best]))) best = y;
            }

            if (best < 0) break;
            scores[found] = ScoreAt(count - 1, best, taken[best]);
            Trace(count, best, taken[best]++, paths.Slice(found * count, count));
        }

        return found;
    }

    private float ScoreAt(int place, int label, int rank) => _scores[(((place * labels) + label) * most) + rank];

    private void Reserve(int count)
    {
        var size = count * labels * most;
        if (_scores.Length >= size) return;
        _scores = new float[size * 2];
        _formers = new byte[size * 2];
        _ranks = new byte[size * 2];
        _counts = new int[count * labels * 2];
    }

    private void Step(ChainLattice lattice, int place)
    {
        var emissions = lattice.EmissionsAt(place);
        var edges = lattice.EdgesAt(place);
        Span<int> taken = stackalloc int[labels];
        for (var y = 0; y < labels; y++)
        {
            var at = (place * labels) + y;
            if (place == 0)
            {
                (_scores[at * most], _counts[at]) = (emissions[y] + edges[y], 1);
                continue;
            }

            taken.Clear();
            var count = 0;
            for (; count < most; count++)
            {
                var best = -1;
                var highest = float.NegativeInfinity;
                for (var x = 0; x < labels; x++)
                {
                    if (taken[x] >= _counts[((place - 1) * labels) + x]) continue;
                    var score = ScoreAt(place - 1, x, taken[x]) + edges[(x * labels) + y];
                    if (score <= highest) continue;
                    (highest, best) = (score, x);
                }

                if (best < 0) break;
                var slot = (at * most) + count;
                (_scores[slot], _formers[slot], _ranks[slot]) = (highest + emissions[y], (byte)best, (byte)taken[best]++);
            }

            _counts[at] = count;
        }
    }

    private void Trace(int count, int label, int rank, Span<byte> path)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            path[i] = (byte)label;
            var slot = (((i * labels) + label) * most) + rank;
            (label, rank) = (_formers[slot], _ranks[slot]);
        }
    }
}
