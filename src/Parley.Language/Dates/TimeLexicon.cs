using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Language.Dates;

/// <summary>The words of <c>words.tsv</c>, looked up without regard to case.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, (TimeClass Class, int Value)>.AlternateLookup<ReadOnlySpan<char>> Words =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class and value of a word; <see cref="TimeClass.Other"/> for one that is not in the list.</summary>
    public static (TimeClass Class, int Value) Find(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out var entry) ? entry : (TimeClass.Other, 0);

    private static FrozenDictionary<string, (TimeClass Class, int Value)> Load()
    {
        using var stream = typeof(TimeLexicon).Assembly.GetManifestResourceStream("Parley.Language.Dates.words.tsv")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, (TimeClass, int)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            words.Add(fields[0], (Enum.Parse<TimeClass>(fields[1]), int.Parse(fields[2], CultureInfo.InvariantCulture)));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
