using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Text;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Scores an analysis of raw text: F1 of words, sentences, parts of speech and labelled attachment, aligned by their place.</summary>
/// <remarks>
/// The measures of the CoNLL 2018 shared task. Words are compared, that is, the parts of a multiword token each for itself; a word counts
/// as aligned when both have exactly the same span.
/// </remarks>
internal static class RawScores
{
    /// <summary>The scores of an analysis of the text of <paramref name="gold"/>.</summary>
    public static JsonObject Of(Analysis analysis, IReadOnlyList<TreebankSentence> gold, ParagraphText text)
    {
        var words = analysis.Sentences.SelectMany(sentence => sentence).ToDictionary(token => token.Span);
        var sentences = analysis.Sentences.Select(sentence => sentence.Span).ToHashSet();
        var (aligned, classes, labelled, matched) = (0, 0, 0, 0);
        for (var s = 0; s < gold.Count; s++)
        {
            var spans = text.Spans[s];
            if (sentences.Contains(Span.Cover(spans[0], spans[^1]))) matched++;
            for (var i = 0; i < spans.Length; i++)
            {
                if (!words.TryGetValue(spans[i], out var token)) continue;
                var right = gold[s].Tokens[i];
                aligned++;
                if (token.Class == right.Class) classes++;
                var isAttached = token.Head?.Span == (right.Head < 0 ? null : spans[right.Head]);
                if (isAttached && token.Relation.UniversalName() == right.Relation.UniversalName()) labelled++;
            }
        }

        var all = gold.Sum(sentence => sentence.Tokens.Count);
        return new JsonObject
        {
            ["tokens"] = F1(aligned, words.Count, all),
            ["sentences"] = F1(matched, sentences.Count, gold.Count),
            ["upos"] = F1(classes, words.Count, all),
            ["las"] = F1(labelled, words.Count, all),
        };
    }

    private static double F1(int right, int found, int all) => Math.Round(2.0 * right / Math.Max(found + all, 1), 4);
}
