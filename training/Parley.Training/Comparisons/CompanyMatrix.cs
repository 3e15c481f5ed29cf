using System.Runtime.InteropServices;

namespace Parley.Training.Comparisons;

/// <summary>Which stems occur near which, as positive pointwise mutual information with context smoothing.</summary>
/// <remarks>Levy, Goldberg and Dagan 2015, "Improving Distributional Similarity with Lessons Learned from Word Embeddings".</remarks>
internal sealed class CompanyMatrix
{
    private const int Window = 5;
    private const double Smoothing = 0.75;

    private readonly (int Column, float Value)[][] _rows;

    private CompanyMatrix((int, float)[][] rows) => _rows = rows;

    /// <summary>Counts the company of each stem; -1 stands for stems that are left out.</summary>
    public static CompanyMatrix Of(IEnumerable<int[]> sentences, int stems)
    {
        var counts = new Dictionary<long, float>();
        foreach (var sentence in sentences) Count(counts, sentence, stems);
        var (ofWord, total) = (new double[stems], 0.0);
        foreach (var (key, count) in counts)
        {
            ofWord[key / stems] += count;
            total += count;
        }

        var smoothed = ofWord.Select(count => Math.Pow(count, Smoothing)).ToArray();
        var smoothedTotal = smoothed.Sum();
        var rows = Enumerable.Range(0, stems).Select(_ => new List<(int, float)>()).ToArray();
        foreach (var (key, count) in counts.OrderBy(pair => pair.Key))
        {
            var (word, context) = ((int)(key / stems), (int)(key % stems));
            var information = Math.Log(count / ofWord[word] / (smoothed[context] / smoothedTotal));
            if (information > 0) rows[word].Add((context, (float)information));
        }

        return new CompanyMatrix([.. rows.Select(row => row.ToArray())]);
    }

    /// <summary>The leading directions of the matrix, each stem's coordinates weighted by the root of the singular values.</summary>
    /// <remarks>Subspace iteration from a seeded start: Halko, Martinsson and Tropp 2011. The matrix is symmetric but for smoothing, so its square is iterated.</remarks>
    public float[][] Directions(int width, int rounds)
    {
        var random = new Random(1987);
        var basis = Enumerable.Range(0, width).Select(_ => Enumerable.Range(0, _rows.Length).Select(_ => (float)((2 * random.NextDouble()) - 1)).ToArray()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            Orthogonalise(basis);
            basis = Array.ConvertAll(basis, column => Times(column));
        }

        var lengths = Array.ConvertAll(basis, column => Math.Sqrt(column.Sum(value => (double)value * value)));
        Orthogonalise(basis);
        return [.. Enumerable.Range(0, _rows.Length).Select(row => Enumerable.Range(0, width).Select(k => (float)(basis[k][row] * Math.Sqrt(lengths[k]))).ToArray())];
    }

    private static void Count(Dictionary<long, float> counts, int[] sentence, int stems)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] < 0) continue;
            for (var j = Math.Max(0, i - Window); j <= Math.Min(sentence.Length - 1, i + Window); j++)
            {
                if (j == i || sentence[j] < 0) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, ((long)sentence[i] * stems) + sentence[j], out _) += 1f / Math.Abs(i - j);
            }
        }
    }

    private float[] Times(float[] column)
    {
        var product = new float[_rows.Length];
        Parallel.For(0, _rows.Length, row =>
        {
            var sum = 0f;
            foreach (var (at, value) in _rows[row]) sum += value * column[at];
            product[row] = sum;
        });
        return product;
    }

    private static void Orthogonalise(float[][] basis)
    {
        for (var i = 0; i < basis.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var along = Dot(basis[i], basis[j]);
                for (var k = 0; k < basis[i].Length; k++) basis[i][k] -= (float)(along * basis[j][k]);
            }

            var length = Math.Sqrt(Dot(basis[i], basis[i]));
            for (var k = 0; k < basis[i].Length; k++) basis[i][k] /= (float)length;
        }
    }

    private static double Dot(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var k = 0; k < one.Length; k++) sum += (double)one[k] * other[k];
        return sum;
    }
}
