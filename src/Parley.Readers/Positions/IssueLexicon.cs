using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Names the issue that words speak of, from <c>Data/issues.txt</c>, so that positions of several reports can be grouped.</summary>
internal static class IssueLexicon
{
    /// <summary>Stands for what is no issue of the list: the environment of a business is not that of climate talks.</summary>
    private const string None = "-";

    private const int NearHead = 2;
    private const int CostOfClause = 2;

    private static readonly PhraseLexicon<Topic> Phrases = new(DataFile.Rows("Positions/Data/issues.txt")
        .SelectMany(row => DataFile.Parts(row, 1).Select(words => (words, new Topic(row[0], IsLoose: false)))
            .Concat(DataFile.Parts(row, 2).Select(words => (words, new Topic(row[0], IsLoose: true))))));

    /// <summary>
    /// The issue that a part of a sentence speaks of: that of its first phrase with the most words; null when the list knows none. Loose words count only near
    /// the head: who supports reforms that "promote dialogue" does not speak of talks.
    /// </summary>
    public static string? Of(Sentence sentence, Span content)
    {
        PhraseHit<Topic>? best = null;
        foreach (var hit in HitsIn(sentence, content))
        {
            if (hit.Value.IsLoose && Depth(sentence[hit.End - 1], content) > NearHead) continue;
            if (best is null || hit.Length > best.Value.Length) best = hit;
        }

        return best?.Value.Issue;
    }

    /// <summary>Whether a part of a sentence has any word of the list.</summary>
    public static bool Knows(Sentence sentence, Span content) => HitsIn(sentence, content).Any();

    private static IEnumerable<PhraseHit<Topic>> HitsIn(Sentence sentence, Span content)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!content.Contains(sentence.Spans[i]) || Phrases.LongestAt(sentence, i) is not { } hit) continue;
            if (content.End < sentence.Spans[hit.End - 1].End) continue;
            if (hit.Value.Issue != None) yield return hit;
            i = hit.End - 1;
        }
    }

    /// <summary>How many steps up the tree lead from a word to the head of the content; a step out of a clause beside counts as several, one along a list as none.</summary>
    private static int Depth(Token word, Span content)
    {
        var depth = 0;
        var at = word;
        while (at.Head is { } head && content.Contains(head.Span))
        {
            depth += at.Relation switch
            {
                Relation.Compound or Relation.Flat or Relation.Conj or Relation.Amod => 0,
                Relation.AclRelcl or Relation.Advcl or Relation.Parataxis or Relation.Appos => CostOfClause,
                _ => 1,
            };
            at = head;
        }

        return depth;
    }

    /// <summary>What a phrase speaks of.</summary>
    /// <param name="Issue">The issue.</param>
    /// <param name="IsLoose">Whether the phrase is said of much else, too.</param>
    private sealed record Topic(string Issue, bool IsLoose);
}
