using Parley.Language.Networks;
using Parley.Language.Tokens;
using Parley.Language.Trees;

namespace Parley.Training.Syntax;

/// <summary>Makes a network that has learnt nothing yet but the words' vectors.</summary>
internal static class NetworkStart
{
    private const float RememberAtFirst = 1;

    /// <summary>A network with random weights (Glorot and Bengio 2010) and its table of embeddings, the same in every run.</summary>
    public static (SyntaxNetwork Network, float[] Embeddings) Make(WordVectors words, Vocabulary vocabulary)
    {
        var random = new Random(2018);
        var network = new SyntaxNetwork();
        var embeddings = new float[vocabulary.RowCount * SyntaxNetwork.Embedding];
        var weights = network.Weights;
        Fill(embeddings, 0.05f, random);
        for (var i = 0; i < words.Vectors.Length; i++)
        {
            var row = embeddings.AsSpan((i + 1) * SyntaxNetwork.Embedding, SyntaxNetwork.Embedding);
            for (var j = 0; j < row.Length; j++) row[j] = words.Vectors[i][j] * 2;
        }

        Fill(weights.Window, SyntaxNetwork.Embedding, random);
        Fill(weights.Whole, SyntaxNetwork.Embedding, random);
        foreach (var gates in weights.Gates) Fill(gates, SyntaxNetwork.Gates / 3, random);
        Fill(weights.Tag, SyntaxNetwork.Tags, random);
        Fill(weights.Project, SyntaxNetwork.Arc, random);
        Fill(weights.Arc, SyntaxNetwork.Arc, random);
        Fill(weights.Root, 0.1f, random);
        Fill(weights.Label, SyntaxNetwork.Labels, random);
        foreach (var gates in weights.Gates)
        {
            gates.Bias.AsSpan(SyntaxNetwork.Hidden, SyntaxNetwork.Hidden).Fill(RememberAtFirst);
            gates.Bias.AsSpan(4 * SyntaxNetwork.Hidden, SyntaxNetwork.Hidden).Fill(RememberAtFirst);
        }

        return (network, embeddings);
    }

    private static void Fill(Dense layer, int outputs, Random random) =>
        Fill(layer.Weights, MathF.Sqrt(6f / (layer.Inner + outputs)), random);

    private static void Fill(float[] values, float bound, Random random)
    {
        for (var i = 0; i < values.Length; i++) values[i] = bound * ((2 * random.NextSingle()) - 1);
    }
}
