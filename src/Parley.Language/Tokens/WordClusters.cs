using Parley.Language.Models;

namespace Parley.Language.Tokens;

/// <summary>Groups words that stand in like company in plain text, coarsely and finely, so that models know something of words they were not trained on.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class WordClusters
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "clusters";

    /// <summary>The version of the model file.</summary>
    public const int Version = 1;

    private readonly Dictionary<ulong, (byte Coarse, ushort Fine)> _clusters;

    /// <summary>Takes the clusters of words, given by the hash of their lower case.</summary>
    public WordClusters(ReadOnlySpan<ulong> words, ReadOnlySpan<byte> coarse, ReadOnlySpan<ushort> fine)
    {
        _clusters = new Dictionary<ulong, (byte, ushort)>(words.Length);
        for (var i = 0; i < words.Length; i++) _clusters[words[i]] = (coarse[i], fine[i]);
    }

    /// <summary>No clusters at all.</summary>
    public static WordClusters None { get; } = new([], [], []);

    /// <summary>Reads the clusters from a model file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static WordClusters Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        return new WordClusters(file.Values<ulong>("words"), file.Values<byte>("coarse"), file.Values<ushort>("fine"));
    }

    /// <summary>The clusters of a word, both 0 for an unknown one.</summary>
    public (byte Coarse, ushort Fine) Of(ulong lower) => _clusters.GetValueOrDefault(lower);
}
