using System.Globalization;
using Parley.Language.Lemmas;
using Parley.Language.Models;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Learns for each tag and ending how words become their lemmas.</summary>
/// <remarks>From short endings to long ones; a rule is kept only where it differs from that of the next shorter ending.</remarks>
internal sealed class LemmaTrainer : ITrainer
{
    private const int Support = 2;

    public string Name => Lemmatizer.Kind;

    public string Summary => "dictionary forms";

    public void Train(Workshop workshop)
    {
        var words = SyntaxCorpora.Gold(workshop)
            .SelectMany(sentence => sentence.Tokens)
            .Where(token => token.Lemma != "_")
            .Select(ToWord)
            .SelectMany(Twins)
            .ToList();
        var chosen = new Dictionary<(string Tag, string Ending), SuffixRule>();
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++) Choose(words, length, chosen);
        var file = new ModelFileWriter(Lemmatizer.Kind, Lemmatizer.Version);
        file.Add("rules", Kept(chosen).Order(StringComparer.Ordinal));
        file.Save(workshop.Model(Name));
    }

    private static Word ToWord(TreebankToken token)
    {
        var basis = Lemmatizer.Basis(token.Form, token.Class);
        var lemma = token.Lemma.Replace('’', '\'');
        return new Word(NetworkExample.FineTag(token), Lemmatizer.Start + basis, SuffixRule.Between(basis, lemma));
    }

    /// <summary>A regular past tense is the participle too, so that each teaches the other's lemma.</summary>
    private static IEnumerable<Word> Twins(Word word) => word.Tag is "VERB:VBD" or "VERB:VBN" && word.Marked.EndsWith("ed", StringComparison.Ordinal)
        ? [word with { Tag = "VERB:VBD" }, word with { Tag = "VERB:VBN" }]
        : [word];

    private static void Choose(List<Word> words, int length, Dictionary<(string Tag, string Ending), SuffixRule> chosen)
    {
        var groups = words
            .Where(word => word.Marked.Length >= length)
            .GroupBy(word => (word.Tag, Ending: word.Marked[^length..]));
        foreach (var group in groups)
        {
            var isWhole = group.Key.Ending.StartsWith(Lemmatizer.Start);
            var best = group.CountBy(word => word.Rule)
                .OrderByDescending(count => count.Value)
                .ThenBy(count => count.Key.Cut)
                .ThenBy(count => count.Key.Add, StringComparer.Ordinal)
                .First();
            if (isWhole || best.Value >= Support) chosen[group.Key] = best.Key;
        }
    }

    private static IEnumerable<string> Kept(Dictionary<(string Tag, string Ending), SuffixRule> chosen)
    {
        foreach (var ((tag, ending), rule) in chosen)
        {
            if (ending.Length > 0 && Shorter(chosen, tag, ending) == rule) continue;
            yield return string.Create(CultureInfo.InvariantCulture, $"{tag}\t{ending}\t{rule.Cut}\t{rule.Add}");
        }
    }

    private static SuffixRule Shorter(Dictionary<(string Tag, string Ending), SuffixRule> chosen, string tag, string ending)
    {
        for (var start = 1; start <= ending.Length; start++)
        {
            if (chosen.TryGetValue((tag, ending[start..]), out var rule)) return rule;
        }

        return new SuffixRule(0, "");
    }

    private sealed record Word(string Tag, string Marked, SuffixRule Rule);
}
