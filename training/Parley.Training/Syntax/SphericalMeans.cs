using System.Numerics.Tensors;

namespace Parley.Training.Syntax;

/// <summary>Clusters vectors of length 1 by their angle (Dhillon and Modha 2001).</summary>
internal static class SphericalMeans
{
    private const int Rounds = 12;

    /// <summary>The number of each vector's cluster, from 0. The first vectors are the first centres.</summary>
    public static int[] Cluster(float[][] vectors, int clusters)
    {
        var centres = vectors.Take(clusters).Select(vector => (float[])vector.Clone()).ToArray();
        var chosen = new int[vectors.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < vectors.Length; i++) chosen[i] = Nearest(centres, vectors[i]);
            Move(centres, vectors, chosen);
        }

        return chosen;
    }

    private static int Nearest(float[][] centres, float[] vector)
    {
        var (best, highest) = (0, float.NegativeInfinity);
        for (var i = 0; i < centres.Length; i++)
        {
            var likeness = TensorPrimitives.Dot<float>(centres[i], vector);
            if (likeness > highest) (best, highest) = (i, likeness);
        }

        return best;
    }

    private static void Move(float[][] centres, float[][] vectors, int[] chosen)
    {
        foreach (var centre in centres) Array.Clear(centre);
        for (var i = 0; i < vectors.Length; i++) TensorPrimitives.Add(centres[chosen[i]], vectors[i], centres[chosen[i]]);
        foreach (var centre in centres) TensorPrimitives.Divide(centre, Math.Max(TensorPrimitives.Norm<float>(centre), 1e-6f), centre);
    }
}
