using Parley.Language;
using Parley.Language.Names;
using Parley.Training.Coreference;
using Parley.Training.Corpora;

namespace Parley.Training.Names;

/// <summary>Finds names in treebanks by their proper nouns, and their kinds by the corpus's entities or, where it has none, by word lists.</summary>
/// <remarks>A name is a proper noun with its compounds, flat parts and capitalised adjectives, and with "of" and another name after it.</remarks>
internal static class TreebankNames
{
    private static readonly HashSet<string> _calendar = new(StringComparer.OrdinalIgnoreCase)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "am", "pm", "am.", "pm.",
    };

    /// <summary>A document of a treebank with its names.</summary>
    public static NamedDocument Label(CoreferenceDocument document)
    {
        var kinds = document.Mentions.GroupBy(mention => (mention.Sentence, mention.Head)).ToDictionary(same => same.Key, same => KindOf(same.First().Type));
        var sentences = new List<NamedSentence>();
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var tokens = document.Sentences[s];
            var labels = new int[tokens.Count];
            foreach (var (first, last, head) in NamesIn(tokens))
            {
                if (labels.AsSpan(first..(last + 1)).ContainsAnyExcept(NameLabels.Outside)) continue;
                NameLabels.Write(labels.AsSpan(first..(last + 1)), kinds.GetValueOrDefault((s, head)) ?? KindOf(tokens, first, last));
            }

            sentences.Add(new NamedSentence([.. tokens.Select(token => token.Form)], labels).WithNationalities());
        }

        return new NamedDocument(sentences);
    }

    /// <summary>The kind of a name by the word lists.</summary>
    private static NameKind KindOf(IReadOnlyList<TreebankToken> tokens, int first, int last)
    {
        var (start, end) = (NameLexicon.Shared.Of(tokens[first].Form), NameLexicon.Shared.Of(tokens[last].Form));
        return (end & (NameClues.OrganisationWord | NameClues.Body)) != 0 ? NameKind.Organisation
            : (end & (NameClues.State | NameClues.City | NameClues.Region)) != 0 ? NameKind.Place
            : (start & (NameClues.Woman | NameClues.Man)) != 0 ? NameKind.Person : NameKind.Other;
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Organisation,
        "place" => NameKind.Place,
        _ => null,
    };

    private static IEnumerable<(int First, int Last, int Head)> NamesIn(IReadOnlyList<TreebankToken> tokens)
    {
        for (var head = 0; head < tokens.Count; head++)
        {
            if (!IsTop(tokens, head)) continue;
            int first = head, last = head;
            while (first > 0 && IsPart(tokens, first - 1, head)) first--;
            while (last + 1 < tokens.Count && IsPart(tokens, last + 1, head)) last++;
            last = WithOf(tokens, head, last);
            while (first < head && tokens[first].Class is WordClass.Punct or WordClass.Cconj) first++;
            while (last > head && tokens[last].Class is WordClass.Punct or WordClass.Cconj) last--;
            if (first == last && IsNoName(tokens[first].Form)) continue;
            yield return (first, last, head);
        }
    }

    private static bool IsTop(IReadOnlyList<TreebankToken> tokens, int i)
    {
        if (tokens[i].Class != WordClass.Propn) return false;
        var joined = tokens[i].Relation is Relation.Flat or Relation.Compound or Relation.Goeswith;
        return !joined || tokens[tokens[i].Head].Class != WordClass.Propn;
    }

    private static bool IsPart(IReadOnlyList<TreebankToken> tokens, int i, int head)
    {
        for (var steps = 0; steps < 6 && i >= 0; steps++)
        {
            if (i == head) return true;
            var isPart = tokens[i].Relation switch
            {
                Relation.Flat or Relation.Compound or Relation.Goeswith => tokens[i].Class == WordClass.Propn || char.IsUpper(tokens[i].Form[0]),
                Relation.Amod => char.IsUpper(tokens[i].Form[0]),
                Relation.Punct => tokens[i].Form is "-" or "&" or "/",
                Relation.Cc => tokens[i].Form is "&",
                _ => false,
            };
            if (!isPart) return false;
            i = tokens[i].Head;
        }

        return false;
    }

    private static int WithOf(IReadOnlyList<TreebankToken> tokens, int head, int last)
    {
        if (last + 2 >= tokens.Count || tokens[last + 1].Form is not ("of" or "for")) return last;
        var next = last + 2;
        if (tokens[next].Class == WordClass.Det && next + 1 < tokens.Count) next++;
        var end = next;
        while (end + 1 < tokens.Count && tokens[end + 1].Class == WordClass.Propn && tokens[end].Head == end + 1) end++;
        return tokens[end].Class == WordClass.Propn && tokens[end].Head == head && tokens[end].Relation == Relation.Nmod ? end : last;
    }

    public static bool IsNoName(string word) =>
        _calendar.Contains(word) || NameLexicon.Shared.Of(word).HasFlag(NameClues.Title) || !char.IsLetter(word[0]);
}
