using System.Runtime.InteropServices;
using Parley.Language.Models;
using Parley.Language.Tags;
using Parley.Language.Tokens;

namespace Parley.Language.Trees;

/// <summary>Tags and parses sentences by the <see cref="SyntaxNetwork"/>.</summary>
/// <remarks>Safe to use from several threads at once, each with a run of its own.</remarks>
internal sealed class SyntaxModel
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "syntax";

    /// <summary>The version of the model file and of the network.</summary>
    public const int Version = 3;

    private static readonly int _relationCount = Enum.GetValues<Relation>().Length;

    private readonly SyntaxNetwork _network;
    private readonly QuantisedRows _embeddings;

    /// <summary>Takes a trained network with what its rows and columns stand for.</summary>
    public SyntaxModel(TagSet tags, Vocabulary vocabulary, QuantisedRows embeddings, SyntaxNetwork network)
    {
        Tags = tags;
        Vocabulary = vocabulary;
        _embeddings = embeddings;
        _network = network;
    }

    /// <summary>The tags that it gives.</summary>
    public TagSet Tags { get; }

    /// <summary>The words that it knows.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Reads the model from its file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static SyntaxModel Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        return new SyntaxModel(
            new TagSet(file.Lines("tags")),
            new Vocabulary(file.Values<ulong>("words")),
            QuantisedRows.Read(file, "embeddings"),
            ReadNetwork(file));
    }

    /// <summary>Writes the model into its file.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        file.Add("tags", Tags.Names);
        file.Add<ulong>("words", Vocabulary.Words);
        _embeddings.Write(file, "embeddings");
        file.Add<float>("weights", _network.Weights.All.SelectMany(weights => weights).ToArray());
        file.Save(path);
    }

    /// <summary>Runs sentences through the network.</summary>
    /// <param name="lexemes">The words of all of them, one after the other.</param>
    /// <param name="ends">For each sentence the index after its last word.</param>
    /// <param name="run">Takes what is computed.</param>
    public void Run(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<int> ends, NetworkRun run)
    {
        run.Start(lexemes.Length);
        for (var i = 0; i < lexemes.Length; i++)
        {
            var input = run.Input.AsSpan(i * SyntaxNetwork.Embedding, SyntaxNetwork.Embedding);
            input.Clear();
            _embeddings.AddRows(lexemes[i].Rows, input);
        }

        var start = 0;
        foreach (var end in ends)
        {
            run.Sentences.Add((start, end));
            start = end;
        }

        _network.Run(run);
    }

    /// <summary>The best tag of a word.</summary>
    public byte TagOf(NetworkRun run, int word) => (byte)run.TagScores.AsSpan(word * SyntaxNetwork.Tags, Tags.Names.Count).BestIndex();

    /// <summary>The tree of a sentence: heads counted from its start, -1 for the root, and relations.</summary>
    public void Parse(NetworkRun run, int start, int end, Span<int> heads, Span<Relation> relations)
    {
        var count = end - start;
        var scores = run.ArcScores(count * (count + 1));
        for (var i = 0; i < count; i++) _network.ScoreHeads(run, start + i, start, end, scores.Slice(i * (count + 1), count + 1));
        HeadFinder.Choose(scores, heads);
        Span<float> hidden = stackalloc float[SyntaxNetwork.Arc];
        Span<float> labels = stackalloc float[SyntaxNetwork.Labels];
        for (var i = 0; i < count; i++) relations[i] = heads[i] < 0 ? Relation.Root : Label(run, start + i, start + heads[i], hidden, labels);
    }

    private static SyntaxNetwork ReadNetwork(ModelFile file)
    {
        var network = new SyntaxNetwork();
        var weights = network.Weights.All;
        var stored = MemoryMarshal.Cast<byte, float>(file.Bytes("weights").Span);
        if (stored.Length != weights.Sum(part => part.Length))
        {
            throw new ModelException($"The model {file.Path} has weights for another network. Train it again with 'Parley.Training train {Kind}'.");
        }

        foreach (var part in weights)
        {
            stored[..part.Length].CopyTo(part);
            stored = stored[part.Length..];
        }

        foreach (var layer in network.Weights.Layers) layer.Settle();
        GC.KeepAlive(file);
        return network;
    }

    private Relation Label(NetworkRun run, int word, int head, Span<float> hidden, Span<float> scores)
    {
        _network.ScoreLabels(run, word, head, hidden, scores);
        return (Relation)(scores[1.._relationCount].BestIndex() + 1);
    }
}
