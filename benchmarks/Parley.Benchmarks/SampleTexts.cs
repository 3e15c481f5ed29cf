using Parley.Talks;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Makes reports of an even length from the texts of a folder, always the same ones.</summary>
internal static class SampleTexts
{
    /// <summary>The number of words that a report has at least.</summary>
    public const int WordsPerReport = 300;

    private const int Seed = 1987;
    private static readonly DateOnly Published = new(2018, 8, 24);

    /// <summary>Reports put together from paragraphs of the folder's <c>.txt</c> files, drawn at random with a fixed seed.</summary>
    /// <exception cref="ArgumentException">The folder holds no text.</exception>
    public static IReadOnlyList<Report> Draw(string folder, int count)
    {
        var paragraphs = Paragraphs(folder);
        if (paragraphs.Count == 0) throw new ArgumentException($"No .txt file with any text is under {folder}.", nameof(folder));
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(i => new Report($"r{i}", new TextDocument(DrawText(paragraphs, random)), Published))];
    }

    /// <summary>The samples of the repository that the program was built in.</summary>
    public static string Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Parley.slnx"))) return Path.Combine(at.FullName, "samples");
        }

        throw new InvalidOperationException($"No Parley.slnx above {AppContext.BaseDirectory}: name a folder of texts.");
    }

    /// <summary>The number of words between white space.</summary>
    public static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static List<string> Paragraphs(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var paragraphs = new List<string>();
        foreach (var document in files.Select(file => new TextDocument(File.ReadAllText(file))))
        {
            paragraphs.AddRange(document.Paragraphs.Select(span => span.In(document.Content)));
        }

        return paragraphs;
    }

    private static string DrawText(List<string> paragraphs, Random random)
    {
        var drawn = new List<string>();
        for (var words = 0; words < WordsPerReport; words += CountWords(drawn[^1])) drawn.Add(paragraphs[random.Next(paragraphs.Count)]);
        return string.Join("\n\n", drawn);
    }
}
