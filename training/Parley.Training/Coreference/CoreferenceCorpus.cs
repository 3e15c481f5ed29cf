using Parley.Language;
using Parley.Language.Names;
using Parley.Text;
using Parley.Training.Corpora;
using Parley.Training.Names;

namespace Parley.Training.Coreference;

/// <summary>Documents of a corpus as the resolver sees them.</summary>
internal static class CoreferenceCorpus
{
    /// <summary>The genres of GUM whose texts may not be used commercially, or that are far from news; they are left out of training.</summary>
    private static readonly HashSet<string> _leftOut = ["whow", "fiction", "textbook", "conversation", "podcast", "essay"];

    /// <summary>Whether a document of GUM is of a genre that is trained on.</summary>
    public static bool IsForTraining(CoreferenceDocument document) => !_leftOut.Contains(document.Name.Split('_').ElementAtOrDefault(1) ?? "");

    /// <summary>A document with the corpus's own trees and names, to learn from.</summary>
    public static CoreferenceExample WithTrueTrees(CoreferenceDocument document)
    {
        var sentences = new List<Sentence>();
        foreach (var tokens in document.Sentences) sentences.Add(ToSentence(tokens, sentences.Count, Next(sentences)));
        var labels = TreebankNames.Label(document).Sentences.Select(sentence => sentence.Labels).ToArray();
        return new CoreferenceExample(sentences, NameTagger.NamesOf(sentences, labels), document.Mentions);
    }

    /// <summary>A document with the corpus's tokens, and trees and names as the program finds them.</summary>
    public static CoreferenceExample WithOwnTrees(CoreferenceDocument document, SentenceAnalyzer analyzer, NameTagger names)
    {
        var sentences = new List<Sentence>();
        foreach (var tokens in document.Sentences)
        {
            var found = analyzer.Analyze([.. tokens.Select(token => token.Form)]);
            var offset = Next(sentences);
            sentences.Add(new Sentence(
                sentences.Count,
                [.. found.Spans.Select(span => span.Shift(offset))],
                found.Words,
                found.Lemmas,
                found.Classes,
                found.Heads,
                found.Relations));
        }

        return new CoreferenceExample(sentences, names.Tag(sentences), document.Mentions);
    }

    private static int Next(List<Sentence> sentences) => sentences.Count == 0 ? 0 : sentences[^1].Span.End + 1;

    private static Sentence ToSentence(IReadOnlyList<TreebankToken> tokens, int index, int offset)
    {
        var spans = new List<Span>(tokens.Count);
        foreach (var token in tokens)
        {
            spans.Add(new Span(offset, offset + token.Form.Length));
            offset += token.Form.Length + 1;
        }

        return new Sentence(
            index,
            [.. spans],
            [.. tokens.Select(token => token.Form)],
            [.. tokens.Select(token => token.Lemma)],
            [.. tokens.Select(token => token.Class)],
            [.. tokens.Select(token => token.Head)],
            [.. tokens.Select(token => token.Relation)]);
    }
}
