using System.Runtime.InteropServices;
using Parley.Talks;

namespace Parley.Standings.Matrices;

/// <summary>Groups positions by what they are about: by the issue that the reader names, or else by the issue whose positions use the same words.</summary>
internal static class IssueGroups
{
    /// <summary>What positions are about that nothing else speaks of.</summary>
    public const string Other = "other matters";

    private const int LeastShared = 2;

    /// <summary>The share of a position's words that others on the issue must use: below, it was put under a wrong issue more often than not.</summary>
    private const double LeastOfWords = 0.67;

    /// <summary>Where positions come from so many reports, an issue of the talks is one that two of them have.</summary>
    private const int ManyReports = 5;

    /// <summary>A word that is in the positions of more issues than this tells none of them.</summary>
    private const int MostIssues = 3;

    /// <summary>The groups, by name.</summary>
    public static IEnumerable<(string Name, List<Told<Position>> Told)> Of(IEnumerable<Told<Position>> positions)
    {
        var groups = new SortedDictionary<string, List<Told<Position>>>(StringComparer.Ordinal);
        var nameless = new List<(Told<Position> Told, HashSet<string> Words)>();
        var issues = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var told in positions)
        {
            var words = told.In.ContentWordsAt(told.Item.Content);
            if (told.Item.Issue is { Length: > 0 } issue)
            {
                Add(groups, issue, told);
                foreach (var word in words) Count(issues, word, issue);
            }
            else
            {
                nameless.Add((told, words));
            }
        }

        foreach (var (told, words) in nameless) Add(groups, Nearest(words, issues) ?? Other, told);
        if (Told.Reports(groups.Values.SelectMany(group => group)) >= ManyReports) PutAsideLoneIssues(groups);
        return groups.Select(group => (group.Key, group.Value.OrderBy(told => told.Day).ThenBy(told => told.In.Report.Id, StringComparer.Ordinal).ThenBy(told => told.Item.Content).ToList()));
    }

    /// <summary>The issue whose positions share the most telling words; null when none shares enough.</summary>
    private static string? Nearest(HashSet<string> words, Dictionary<string, Dictionary<string, int>> issues)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (!issues.TryGetValue(word, out var of) || of.Count > MostIssues) continue;
            foreach (var issue in of.Keys) CollectionsMarshal.GetValueRefOrAddDefault(shared, issue, out _)++;
        }

        return shared.Where(pair => pair.Value >= Math.Max(LeastShared, words.Count * LeastOfWords)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key).FirstOrDefault();
    }

    private static void PutAsideLoneIssues(SortedDictionary<string, List<Told<Position>>> groups)
    {
        foreach (var (issue, told) in groups.Where(group => group.Key != Other && Told.Reports(group.Value) < 2).ToList())
        {
            groups.Remove(issue);
            foreach (var position in told) Add(groups, Other, position);
        }
    }

    private static void Count(Dictionary<string, Dictionary<string, int>> issues, string word, string issue)
    {
        if (!issues.TryGetValue(word, out var of)) issues.Add(word, of = new Dictionary<string, int>(StringComparer.Ordinal));
        CollectionsMarshal.GetValueRefOrAddDefault(of, issue, out _)++;
    }

    private static void Add(SortedDictionary<string, List<Told<Position>>> groups, string issue, Told<Position> told)
    {
        if (!groups.TryGetValue(issue, out var group)) groups.Add(issue, group = []);
        group.Add(told);
    }
}
