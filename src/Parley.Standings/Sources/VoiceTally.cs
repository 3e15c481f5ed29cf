using System.Runtime.InteropServices;
using Parley.Talks;

namespace Parley.Standings.Sources;

/// <summary>Counts whose words the reports rest on.</summary>
internal static class VoiceTally
{
    private static readonly string[] Articles = ["a ", "an ", "the ", "one ", "some ", "A ", "An ", "The ", "One ", "Some "];

    private static readonly HashSet<string> Pronouns =
        new(["he", "she", "they", "it", "i", "we", "you", "who", "that", "which", "both", "one", "others", "some", "these", "those"], StringComparer.OrdinalIgnoreCase);

    public static ValueList<Voice> Count(List<ReadReport> reports)
    {
        var said = new Dictionary<(SourceKind Kind, string Name), List<Citation>>();
        foreach (var report in reports)
        {
            foreach (var attribution in report.Reading.Attributions)
            {
                if (attribution.Evidence.Confidence < Threshold.Source || NameOf(report, attribution) is not { } name) continue;
                ref var citations = ref CollectionsMarshal.GetValueRefOrAddDefault(said, (attribution.Source!.Kind, name), out _);
                (citations ??= []).Add(report.Cite(attribution.Evidence));
            }
        }

        return said
            .OrderBy(voice => voice.Key.Kind)
            .ThenByDescending(voice => voice.Value.Count)
            .ThenBy(voice => voice.Key.Name, StringComparer.Ordinal)
            .Select(voice => new Voice(voice.Key.Kind, voice.Key.Name, voice.Value.Count, Told.InOrder(voice.Value)))
            .ToValueList();
    }

    /// <summary>The source by name or in the report's words, without the article; null when it has neither, or a pronoun.</summary>
    private static string? NameOf(ReadReport report, Attribution attribution) =>
        attribution.Source is { } source && Attributed.NameOf(report, source) is { } name && !Pronouns.Contains(name) ? WithoutArticle(name) : null;

    private static string WithoutArticle(string name)
    {
        foreach (var article in Articles)
        {
            if (name.StartsWith(article, StringComparison.Ordinal)) return name[article.Length..];
        }

        return name;
    }
}
