namespace Parley.Standings.Comparisons.Words;

/// <summary>Counts words of several classes in a sentence.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, List<int>> _classes = new(StringComparer.Ordinal);

    private WordClasses(string file)
    {
        var rows = WordRows.Read(file);
        Names = [.. rows.Select(row => row[0])];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var word in rows[i].Skip(1))
            {
                if (!_classes.TryGetValue(word, out var classes)) _classes.Add(word, classes = []);
                classes.Add(i);
            }
        }
    }

    /// <summary>How strongly a statement speaks.</summary>
    public static WordClasses Strength { get; } = new("statement-strength.txt");

    /// <summary>What frame sentences are made of.</summary>
    public static WordClasses Frames { get; } = new("statement-frames.txt");

    /// <summary>The names of the classes, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of words of each class.</summary>
    public double[] Count(IEnumerable<string> words)
    {
        var counts = new double[Names.Count];
        foreach (var word in words)
        {
            if (!_classes.TryGetValue(word, out var classes)) continue;
            foreach (var at in classes) counts[at]++;
        }

        return counts;
    }

    /// <summary>The number of words of each class, by its name.</summary>
    public IReadOnlyDictionary<string, double> Named(IEnumerable<string> words) =>
        Names.Zip(Count(words)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
