using System.Text.RegularExpressions;
using Parley.Talks;

namespace Parley.Record.Placing;

/// <summary>Finds the words of a subject in a report.</summary>
internal static partial class SubjectWords
{
    private const int ShortestStem = 4;
    private const int ShortestSubject = 3;

    private static readonly string[][] Families = Load();

    /// <summary>Whether the report has one of the subject's words ("trade" is in "trading partners"), in its text, its title or an issue of its positions.</summary>
    /// <param name="subject">The subject; without one, every report is about it.</param>
    /// <param name="report">The report.</param>
    /// <param name="reading">Its reading.</param>
    public static bool AreIn(string? subject, Report report, Reading reading)
    {
        var stems = subject is null ? [] : Word().Matches(subject).Select(word => Stem(word.Value)).Where(stem => stem.Length >= ShortestSubject).ToList();
        return stems.Count == 0 || stems.SelectMany(Family).Any(stem => Has(report, reading, stem));
    }

    /// <summary>The stem, and all that are used of the same subject: of trade also tariffs, duties, imports ...</summary>
    private static IEnumerable<string> Family(string stem) =>
        Families.Where(family => family.Any(word => stem.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(family => family)
            .Prepend(stem);

    private static bool Has(Report report, Reading reading, string stem) =>
        Begins(report.Document.Content, stem)
        || (report.Title is { } title && Begins(title, stem))
        || reading.Positions.Any(position => position.Issue is { } issue && Begins(issue, stem));

    /// <summary>Whether a word of the text begins with the stem, whatever the case.</summary>
    private static bool Begins(string text, string stem)
    {
        for (var at = 0; (at = text.IndexOf(stem, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }

        return false;
    }

    /// <summary>The word without an ending that others of its family lack: "tariffs" as "tariff", "trading" as "trad", "trade" as "trad".</summary>
    private static string Stem(string word)
    {
        foreach (var ending in (string[])["ing", "es", "s", "e"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && word.Length - ending.Length >= ShortestStem) return word[..^ending.Length];
        }

        return word;
    }

    private static string[][] Load()
    {
        using var file = typeof(SubjectWords).Assembly.GetManifestResourceStream("subjects.txt")!;
        using var text = new StreamReader(file);
        return [.. text.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))];
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{N}]*")]
    private static partial Regex Word();
}
