using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Names the issue that words speak of, from <c>Data/issues.txt</c>, so that positions of several reports can be grouped.</summary>
internal static class IssueLexicon
{
    /// <summary>Stands for what is no issue of the list: the environment of a business is not that of climate talks.</summary>
    private const string None = "-";

    private static readonly PhraseLexicon<string> Phrases = new(DataFile.Rows("Positions/Data/issues.txt")
        .SelectMany(row => DataFile.Parts(row, 1).Select(words => (words, row[0]))));

    /// <summary>The issue that a part of a sentence speaks of: that of its first phrase with the most words; null when the list knows none.</summary>
    public static string? Of(Sentence sentence, Span content)
    {
        PhraseHit<string>? best = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!content.Contains(sentence.Spans[i]) || Phrases.LongestAt(sentence, i) is not { } hit) continue;
            if (content.End < sentence.Spans[hit.End - 1].End) continue;
            if (hit.Value != None && (best is null || hit.Length > best.Value.Length)) best = hit;
            i = hit.End - 1;
        }

        return best?.Value;
    }
}
