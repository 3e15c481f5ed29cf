using System.Collections.Frozen;

namespace Parley.Language.Money;

/// <summary>The words and signs of <c>currencies.tsv</c>, and the words of magnitude.</summary>
internal static class CurrencyLexicon
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Factors = new Dictionary<string, decimal>
    {
        ["thousand"] = 1e3m,
        ["k"] = 1e3m,
        ["mln"] = 1e6m,
        ["million"] = 1e6m,
        ["m"] = 1e6m,
        ["bln"] = 1e9m,
        ["billion"] = 1e9m,
        ["bn"] = 1e9m,
        ["b"] = 1e9m,
        ["trln"] = 1e12m,
        ["trillion"] = 1e12m,
        ["tn"] = 1e12m,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of characters of the longest name in the list.</summary>
    public static int LongestName { get; private set; }

    /// <summary>The code of a currency by its name or sign, or null.</summary>
    public static string? CodeOf(ReadOnlySpan<char> name) => Codes.TryGetValue(name, out var code) ? code : null;

    /// <summary>The factor of a word of magnitude ("mln"), or null.</summary>
    public static decimal? FactorOf(ReadOnlySpan<char> word) => Factors.TryGetValue(word, out var factor) ? factor : null;

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(CurrencyLexicon).Assembly.GetManifestResourceStream("Parley.Language.Money.currencies.tsv")!;
        using var reader = new StreamReader(stream);
        var codes = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            codes.Add(fields[0], fields[1]);
            LongestName = Math.Max(LongestName, fields[0].Length);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
