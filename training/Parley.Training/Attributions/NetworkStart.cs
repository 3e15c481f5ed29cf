using Parley.Language.Models;
using Parley.Language.Networks;
using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>Makes a network that reads sentences as the first layers of the network for syntax do, and has learnt nothing else yet.</summary>
internal static class NetworkStart
{
    private const int Seed = 7;
    private const float RememberAtFirst = 1;

    /// <summary>The network, the same in every run.</summary>
    /// <param name="syntax">The file of the model for syntax.</param>
    public static AttributionNetwork Make(string syntax)
    {
        var network = new AttributionNetwork(EncoderOf(syntax), QuantisedRows.Of(new float[RoleFacts.Rows * AttributionNetwork.Mixed], AttributionNetwork.Mixed));
        var random = new Random(Seed);
        Fill(network.CueInner, AttributionNetwork.CueWidth, random);
        Fill(network.CueScores, AttributionNetwork.Scores, random);
        Fill(network.AsItself, AttributionNetwork.Mixed, random);
        Fill(network.AsCue, AttributionNetwork.Mixed, random);
        Fill(network.AsTop, AttributionNetwork.Mixed, random);
        Fill(network.Gates, 2 * AttributionNetwork.Hidden, random);
        Fill(network.RoleScores, AttributionNetwork.Scores, random);
        network.Gates.Bias.AsSpan(AttributionNetwork.Hidden, AttributionNetwork.Hidden).Fill(RememberAtFirst);
        network.Gates.Bias.AsSpan(4 * AttributionNetwork.Hidden, AttributionNetwork.Hidden).Fill(RememberAtFirst);
        return network;
    }

    private static Encoder EncoderOf(string syntax)
    {
        var file = ModelFile.Open(syntax, SyntaxModel.Kind, SyntaxModel.Version);
        var encoder = new Encoder(
            new Vocabulary(file.Values<ulong>("words")),
            QuantisedRows.Read(file, "embeddings"),
            new Projection(null, new Dense(Encoder.Embedding, Encoder.Gates)),
            new Projection(null, new Dense(Encoder.Width, Encoder.Gates)));
        var weights = WeightsOf(file);
        Copy(weights.Window, encoder.Window);
        Copy(weights.Whole, encoder.Whole);
        Copy(weights.Gates[0], encoder.Gates1.Wide);
        Copy(weights.Gates[1], encoder.Gates2.Wide);
        return encoder;
    }

    private static Weights WeightsOf(ModelFile file)
    {
        var weights = new Weights();
        var numbers = file.Values<float>("weights").AsSpan();
        foreach (var part in weights.All)
        {
            numbers[..part.Length].CopyTo(part);
            numbers = numbers[part.Length..];
        }

        return weights;
    }

    private static void Copy(Dense from, Dense to)
    {
        from.Weights.CopyTo(to.Weights, 0);
        from.Bias.CopyTo(to.Bias, 0);
    }

    /// <summary>Random weights (Glorot and Bengio 2010).</summary>
    private static void Fill(Dense layer, int outputs, Random random)
    {
        var bound = MathF.Sqrt(6f / (layer.Inner + outputs));
        for (var i = 0; i < layer.Weights.Length; i++) layer.Weights[i] = bound * ((2 * random.NextSingle()) - 1);
    }
}
