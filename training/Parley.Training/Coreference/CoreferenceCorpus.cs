using System.Collections.Immutable;
using Parley.Language;
using Parley.Language.Names;
using Parley.Text;
using Parley.Training.Corpora;

namespace Parley.Training.Coreference;

/// <summary>Documents of a corpus as the resolver sees them.</summary>
internal static class CoreferenceCorpus
{
    /// <summary>The genres of GUM whose texts may not be used commercially, or that say nothing about news; they are left out of training.</summary>
    private static readonly HashSet<string> _leftOut = ["whow", "fiction", "textbook", "conversation", "podcast", "essay"];

    /// <summary>Whether a document of GUM is of a genre that is trained on.</summary>
    public static bool IsForTraining(CoreferenceDocument document) => !_leftOut.Contains(document.Name.Split('_').ElementAtOrDefault(1) ?? "");

    /// <summary>A document with the names that the tagger finds.</summary>
    public static CoreferenceExample Prepare(CoreferenceDocument document, NameTagger tagger)
    {
        var sentences = new List<Sentence>();
        var offset = 0;
        foreach (var tokens in document.Sentences)
        {
            sentences.Add(ToSentence(tokens, sentences.Count, offset));
            offset = sentences[^1].Span.End + 1;
        }

        return new CoreferenceExample(sentences, tagger.Tag(sentences), document.Mentions);
    }

    private static Sentence ToSentence(IReadOnlyList<TreebankToken> tokens, int index, int offset)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(tokens.Count);
        foreach (var token in tokens)
        {
            spans.Add(new Span(offset, offset + token.Form.Length));
            offset += token.Form.Length + 1;
        }

        return new Sentence(
            index,
            spans.MoveToImmutable(),
            [.. tokens.Select(token => token.Form)],
            [.. tokens.Select(token => token.Lemma)],
            [.. tokens.Select(token => token.Class)],
            [.. tokens.Select(token => token.Head)],
            [.. tokens.Select(token => token.Relation)]);
    }
}
