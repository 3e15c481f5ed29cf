using System.Globalization;
using System.Runtime.InteropServices;
using Parley.Standings.Comparisons.Words;
using Parley.Training.Commands;

namespace Parley.Training.Comparisons;

/// <summary>Trains the table by which words of official statements are compared.</summary>
internal sealed class WordTableTrainer : ITrainer
{
    private const int Rarest = 8;
    private const int Width = 64;
    private const int Rounds = 12;

    public string Name => "statement-words";

    public string Summary => "rarity and company of the words of official statements, for their comparison";

    public void Train(Workshop workshop)
    {
        var all = StatementTexts.All(workshop).Select(Stems).ToList();
        string[] stems = [.. all.SelectMany(sentence => sentence).CountBy(stem => stem).Where(count => count.Value >= Rarest).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key)];
        var index = stems.Select((stem, i) => (stem, i)).ToDictionary(pair => pair.stem, pair => pair.i, StringComparer.Ordinal);
        workshop.Log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count} sentences, {stems.Length} stems"));
        var matrix = CompanyMatrix.Of(all.Select(sentence => sentence.Select(stem => index.GetValueOrDefault(stem, -1)).ToArray()), stems.Length);
        var directions = matrix.Directions(Width, Rounds);
        var rarity = Rarity(workshop);
        var path = Path.Combine(workshop.Models, "..", "src", "Parley.Standings", "Comparisons", "Words", "words.bin");
        using var file = File.Create(path);
        WordTable.Write(file, [.. stems.Select((stem, i) => (stem, rarity(stem), Round(directions[i])))]);
    }

    private static Func<string, double> Rarity(Workshop workshop)
    {
        var (counts, total) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var sentence in StatementTexts.Statements(workshop))
        {
            total++;
            foreach (var stem in Stems(sentence).Distinct(StringComparer.Ordinal)) CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
        }

        return stem => Math.Log((total + 1.0) / (counts.GetValueOrDefault(stem) + 1.0));
    }

    private static string[] Stems(string sentence) => [.. WordForms.Split(sentence).Select(WordForms.Fold).Where(word => word.Length > 0).Select(word => Equivalents.Of(word) ?? WordForms.Stem(word))];

    private static sbyte[] Round(float[] vector)
    {
        var most = Math.Max(vector.Max(MathF.Abs), 1e-9f);
        return Array.ConvertAll(vector, value => (sbyte)MathF.Round(value / most * sbyte.MaxValue));
    }
}
