using System.Text.RegularExpressions;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons.Words;

/// <summary>A sentence as it is compared: its words, their stems, and how much each stem says.</summary>
internal sealed partial class SentenceProfile
{
    private SentenceProfile(StatementSentence sentence, double place)
    {
        Id = sentence.Id;
        Place = place;
        var written = WordForms.Split(sentence.Text);
        Written = [.. written];
        Words = [.. written.Select(WordForms.Fold)];
        Stems = [.. Words.Select(word => Equivalents.Of(word) ?? WordForms.Stem(word))];
        Clauses = ClauseSplitter.Split(sentence.Text);
        Numbers = [.. Number().Matches(sentence.Text).Select(number => number.Value)];
    }

    /// <summary>The sentence's id.</summary>
    public string Id { get; }

    /// <summary>Where it stands in its statement: 0 for the first sentence, 1 for the last.</summary>
    public double Place { get; }

    /// <summary>Its words as written.</summary>
    public string[] Written { get; }

    /// <summary>Its words in lower case.</summary>
    public string[] Words { get; }

    /// <summary>The stem of each word.</summary>
    public string[] Stems { get; }

    /// <summary>The clauses, each by its words in lower case.</summary>
    public string[][] Clauses { get; }

    /// <summary>What each different stem says: its weight by itself, and its row in the table of words or -1.</summary>
    public Dictionary<string, (double Weight, int Row)> Content { get; } = new(StringComparer.Ordinal);

    /// <summary>The sum of the weights.</summary>
    public double Weight { get; private set; }

    /// <summary>The stems of words that are written with a capital inside the sentence.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers, as written, fractions as one: <c>5-1/4</c>.</summary>
    public HashSet<string> Numbers { get; }

    /// <summary>The profiles of all statements of a case, statement by statement; the current one first.</summary>
    public static SentenceProfile[][] Of(StatementCase item, WordTable table)
    {
        SentenceProfile[][] all = [.. item.Earlier.Prepend(item.Current).Select(statement => Of(statement))];
        var local = new CaseRarity(all.SelectMany(profiles => profiles));
        foreach (var profile in all.SelectMany(profiles => profiles)) profile.Weigh(table, local);
        return all;
    }

    private static SentenceProfile[] Of(Statement statement) =>
        [.. statement.Sentences.Select((sentence, i) => new SentenceProfile(sentence, statement.Sentences.Count < 2 ? 0 : (double)i / (statement.Sentences.Count - 1)))];

    private void Weigh(WordTable table, CaseRarity local)
    {
        for (var i = 0; i < Stems.Length; i++)
        {
            var stem = Stems[i];
            if (i > 0 && char.IsUpper(Written[i][0])) Names.Add(stem);
            if (!Content.ContainsKey(stem)) Content.Add(stem, (local.Weigh(stem, table.RarityOf(stem)), table.RowOf(stem)));
        }

        Weight = Content.Values.Sum(entry => entry.Weight);
    }

    [GeneratedRegex(@"\d+(?:[.,/-]\d+)*")]
    private static partial Regex Number();
}
