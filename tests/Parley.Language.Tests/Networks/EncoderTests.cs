using Parley.Language.Models;
using Parley.Language.Networks;
using Parley.Language.Tokens;
using Parley.Text;

namespace Parley.Language.Tests.Networks;

public sealed class EncoderTests
{
    private static readonly Lazy<English> _english = new(English.Load);
    private static readonly Encoder _encoder = Make();

    private static readonly string[] _parts = ["The board met. ", "Nobody came to it? ", "Rain fell on the harbor. ", "No. "];
    private static readonly Gen<string> _text = Gen.Int[0, 3].List[1, 6].Select(picks => string.Concat(picks.Select(pick => _parts[pick])));

    [Fact]
    public void A_sentence_is_encoded_alike_alone_and_among_others() => _text.Sample(
        text =>
        {
            Sentence[] sentences = [.. _english.Value.Analyze(new TextDocument(text)).Sentences];
            var together = Encode(sentences);
            var at = 0;
            foreach (var sentence in sentences)
            {
                var alone = Encode([sentence]);
                for (var i = 0; i < alone.Length; i++) Assert.Equal(alone[i], together[at + i], 1e-5);
                at += alone.Length;
            }

            Assert.Equal(at, together.Length);
        },
        iter: 30);

    [Fact]
    public void A_word_is_encoded_by_what_stands_around_it()
    {
        Sentence[] sentences = [.. _english.Value.Analyze(new TextDocument("The board met.\n\nThe board slept.")).Sentences];
        Assert.NotEqual(Encode([sentences[0]])[..Encoder.Width], Encode([sentences[1]])[..Encoder.Width]);
    }

    private static float[] Encode(Sentence[] sentences)
    {
        var run = new EncoderRun();
        _encoder.Encode(sentences, run);
        return run.Encoded.ToArray();
    }

    private static Encoder Make()
    {
        var random = new Random(3);
        var embeddings = new float[Vocabulary.Empty.RowCount * Encoder.Embedding];
        for (var i = 0; i < embeddings.Length; i++) embeddings[i] = random.NextSingle() - 0.5f;
        var encoder = new Encoder(
            Vocabulary.Empty,
            QuantisedRows.Of(embeddings, Encoder.Embedding),
            new Projection(new Dense(Encoder.Embedding, Encoder.Rank), new Dense(Encoder.Rank, Encoder.Gates)),
            new Projection(null, new Dense(Encoder.Width, Encoder.Gates)));
        foreach (var layer in encoder.Layers)
        {
            for (var i = 0; i < layer.Weights.Length; i++) layer.Weights[i] = (random.NextSingle() - 0.5f) / 4;
        }

        return encoder;
    }
}
