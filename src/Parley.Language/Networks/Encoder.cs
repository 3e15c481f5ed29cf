using System.Numerics.Tensors;
using Parley.Language.Models;
using Parley.Language.Tokens;

namespace Parley.Language.Networks;

/// <summary>Turns the words of sentences into vectors that know their surroundings.</summary>
/// <remarks>
/// Embeddings of words and of their parts are summed up; a layer looks at each token with its neighbours, another at the whole sentence; two
/// quasi-recurrent layers (Bradbury et al. 2017) read the sentence both ways, the second adding to the first. The matrices of their gates are products of two narrower
/// ones as the encoder runs, and whole when it starts to learn. Safe to share between threads, each with a run of its own.
/// </remarks>
public sealed class Encoder
{
    /// <summary>The width of what comes out for a token.</summary>
    public const int Width = 2 * Hidden;

    internal const int Embedding = 128;
    internal const int Hidden = 128;
    internal const int Gates = Recurrence.GateCount * Hidden;

    /// <summary>The width of the middle of a matrix of gates.</summary>
    internal const int Rank = 64;

    private readonly WordVectors _words;

    internal Encoder(Vocabulary vocabulary, QuantisedRows embeddings, Projection gates1, Projection gates2)
    {
        Vocabulary = vocabulary;
        Embeddings = embeddings;
        Gates1 = gates1;
        Gates2 = gates2;
        _words = new WordVectors(vocabulary, embeddings);
    }

    internal Vocabulary Vocabulary { get; }

    internal QuantisedRows Embeddings { get; }

    internal Dense Window { get; private init; } = new(Surroundings.WindowSize * Embedding, Embedding);

    internal Dense Whole { get; private init; } = new(Embedding, Embedding);

    internal Projection Gates1 { get; }

    internal Projection Gates2 { get; }

    internal IReadOnlyList<Dense> Layers => [Window, Whole, .. Gates1.Layers, .. Gates2.Layers];

    /// <summary>Reads an encoder from the sections of a model that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing or of another size.</exception>
    public static Encoder Read(ModelFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var encoder = new Encoder(
            new Vocabulary(file.Values<ulong>("encoder.words")),
            QuantisedRows.Read(file, "encoder.embeddings"),
            new Projection(new Dense(Embedding, Rank), new Dense(Rank, Gates)),
            new Projection(new Dense(Width, Rank), new Dense(Rank, Gates)));
        Dense.Read(file, "encoder.layers", encoder.Layers);
        foreach (var layer in encoder.Layers) layer.Settle();
        return encoder;
    }

    /// <summary>The same encoder with other matrices of gates.</summary>
    internal Encoder With(Projection gates1, Projection gates2) => new(Vocabulary, Embeddings, gates1, gates2) { Window = Window, Whole = Whole };

    /// <summary>Adds the encoder to a model.</summary>
    public void Write(ModelFileWriter file)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Add<ulong>("encoder.words", Vocabulary.Words);
        Embeddings.Write(file, "encoder.embeddings");
        Dense.Write(file, "encoder.layers", Layers);
    }

    /// <summary>Encodes sentences, each for itself.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="run">Takes what is computed, a row for each token.</param>
    public void Encode(ReadOnlySpan<Sentence> sentences, EncoderRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var count = 0;
        foreach (var sentence in sentences) count += sentence.Count;
        run.Start(count);
        var token = 0;
        foreach (var sentence in sentences)
        {
            run.Sentences.Add((token, token + sentence.Count));
            foreach (var word in sentence.Words) _words.Of(word).CopyTo(run.Input.AsSpan(token++ * Embedding));
        }

        run.Masks?.Apply(0, run.Input, count * Embedding);
        LookAround(run);
        LookAtWhole(run);
        Gates1.Apply(run.Context, run.Middle1, run.Gates1, count);
        foreach (var (start, end) in run.Sentences) Recurrence.Run(run.Gates1, run.Memory1, run.Output1, Hidden, start, end);
        run.Masks?.Apply(1, run.Output1, count * Width);
        Gates2.Apply(run.Output1, run.Middle2, run.Gates2, count);
        foreach (var (start, end) in run.Sentences) Recurrence.Run(run.Gates2, run.Memory2, run.Output2, Hidden, start, end);
        run.Masks?.Apply(2, run.Output2, count * Width);
        TensorPrimitives.Add(run.Output2.AsSpan(0, count * Width), run.Output1.AsSpan(0, count * Width), run.Output2);
    }

    /// <summary>Adds to each token what the network makes of it together with its neighbours.</summary>
    private void LookAround(EncoderRun run)
    {
        Surroundings.Gather(run.Sentences, run.Input, run.Window, Embedding);
        Window.Apply(run.Window, run.Seen, run.Count);
        var length = run.Count * Embedding;
        Activation.Rectify(run.Seen.AsSpan(0, length));
        TensorPrimitives.Add(run.Seen.AsSpan(0, length), run.Input.AsSpan(0, length), run.Context.AsSpan(0, length));
    }

    /// <summary>Adds to each token what the network makes of its whole sentence.</summary>
    private void LookAtWhole(EncoderRun run)
    {
        Surroundings.Average(run.Sentences, run.Input, run.Mean, Embedding);
        Whole.Apply(run.Mean, run.WholeSeen, run.Sentences.Count);
        Activation.Rectify(run.WholeSeen.AsSpan(0, run.Sentences.Count * Embedding));
        Surroundings.Spread(run.Sentences, run.WholeSeen, run.Context, Embedding);
    }
}
