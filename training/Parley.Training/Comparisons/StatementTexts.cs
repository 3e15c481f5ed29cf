using System.Text.Json;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Comparisons;

/// <summary>The raw texts that the table of words is trained on.</summary>
internal static class StatementTexts
{
    private static readonly char[] Ends = ['.', '!', '?', '\n'];

    /// <summary>The sentences, roughly split, of the statements proper.</summary>
    public static IEnumerable<string> Statements(Workshop workshop) => Sentences(workshop, "whitehouse-2021-2024.jsonl.gz").Concat(Sentences(workshop, "fomc_statements_1999_2019.jsonl.gz"));

    /// <summary>The sentences, roughly split, of statements and of all other releases.</summary>
    public static IEnumerable<string> All(Workshop workshop) => Sentences(workshop, "whitehouse-releases-2021-2024.jsonl.gz").Concat(Sentences(workshop, "fomc_statements_1999_2019.jsonl.gz"));

    private static IEnumerable<string> Sentences(Workshop workshop, string file)
    {
        foreach (var line in CorpusFile.Lines(workshop.Corpus("statements/" + file)))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            foreach (var sentence in text.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (sentence.Length > 10) yield return sentence;
            }
        }
    }
}
