using Parley.Language.Models;
using Parley.Language.Tokens;

namespace Parley.Language.Tags;

/// <summary>Tags a sentence from left to right by a linear model, each decision seeing those before it.</summary>
internal sealed class Tagger
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "tagger";

    /// <summary>The version of the model file and of the features.</summary>
    public const int Version = 2;

    private readonly LinearModel _model;

    /// <summary>Takes a trained model whose classes are the tags of a set.</summary>
    public Tagger(TagSet tags, LinearModel model)
    {
        Tags = tags;
        _model = model;
    }

    /// <summary>The tags that it gives.</summary>
    public TagSet Tags { get; }

    /// <summary>Reads the model from its file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static Tagger Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        return new Tagger(new TagSet(file.Lines("tags")), LinearModel.Read(file, Kind));
    }

    /// <summary>Writes the model into its file.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        file.Add("tags", Tags.Names);
        _model.Write(file, Kind);
        file.Save(path);
    }

    /// <summary>Tags a sentence.</summary>
    /// <param name="lexemes">Its words.</param>
    /// <param name="tags">Takes the number of each word's tag.</param>
    public void Tag(ReadOnlySpan<Lexeme> lexemes, Span<byte> tags)
    {
        Span<ulong> buffer = stackalloc ulong[TagFeatures.Count];
        Span<float> scores = stackalloc float[_model.ScoreLength];
        for (var i = 0; i < lexemes.Length; i++) tags[i] = (byte)_model.Classify(TagFeatures.Of(lexemes, tags, i, buffer), scores);
    }
}
