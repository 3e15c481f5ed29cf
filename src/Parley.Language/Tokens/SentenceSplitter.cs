using System.Runtime.InteropServices;
using Parley.Language.Models;
using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>Decides after each token of a paragraph whether a sentence ends there, by a linear model.</summary>
internal sealed class SentenceSplitter
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "sentences";

    /// <summary>The version of the model file and of the features.</summary>
    public const int Version = 1;

    /// <summary>The number of tokens after which a sentence ends whatever follows, so that time stays linear.</summary>
    public const int LongestSentence = 250;

    private const int Ends = 1;

    private readonly LinearModel _model;

    /// <summary>Takes a trained model of two classes, of which 1 ends a sentence.</summary>
    public SentenceSplitter(LinearModel model) => _model = model;

    /// <summary>Reads the model from its file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static SentenceSplitter Open(string path) => new(LinearModel.Read(ModelFile.Open(path, Kind, Version), Kind));

    /// <summary>Adds the index after the last token of each sentence of a paragraph to <paramref name="ends"/>.</summary>
    public void Split(List<Span> spans, List<Lexeme> lexemes, List<int> ends)
    {
        Span<ulong> buffer = stackalloc ulong[SentenceFeatures.Count];
        Span<float> scores = stackalloc float[_model.ScoreLength];
        var start = 0;
        for (var at = 0; at + 1 < lexemes.Count; at++)
        {
            var features = SentenceFeatures.Of(CollectionsMarshal.AsSpan(spans), CollectionsMarshal.AsSpan(lexemes), at, start, buffer);
            if (at + 1 - start < LongestSentence && _model.Classify(features, scores) != Ends) continue;
            ends.Add(at + 1);
            start = at + 1;
        }

        if (lexemes.Count > 0) ends.Add(lexemes.Count);
    }
}
