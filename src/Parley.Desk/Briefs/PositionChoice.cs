using Parley.Standings;
using Parley.Standings.Positions;

namespace Parley.Desk.Briefs;

/// <summary>Chooses the positions that a page has room for: the recent, the often reported, and those that can be understood on their own.</summary>
internal static class PositionChoice
{
    private const int FewestWords = 3;
    private const int FewestWordsWithPronoun = 8;

    private static readonly HashSet<string> Pronouns = new(
        ["it", "that", "they", "he", "she", "we", "i", "this", "these", "those", "what", "them", "him", "her", "their", "so", "such", "one"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The chosen ones, latest first.</summary>
    public static IEnumerable<Stance> Choose(IEnumerable<Stance> stances, Standing standing, int room)
    {
        var first = standing.Reports.Min(report => report.Published);
        return stances
            .Select((stance, order) => (Stance: stance, Order: order, Weight: Weight(stance, first, standing.On)))
            .OrderByDescending(item => item.Weight)
            .ThenBy(item => item.Order)
            .Take(room)
            .OrderBy(item => item.Order)
            .Select(item => item.Stance);
    }

    private static double Weight(Stance stance, DateOnly? first, DateOnly? on)
    {
        var age = stance.Latest is { } latest && on is { } day && first is { } start && day > start
            ? (double)(day.DayNumber - latest.DayNumber) / (day.DayNumber - start.DayNumber)
            : 1;
        return (2 * (1 - age)) + Math.Log2(stance.Reports) + (2 * stance.Citations[^1].Confidence) + (IsClear(stance.Content) ? 1 : 0);
    }

    /// <summary>Whether the words can be understood on their own.</summary>
    public static bool IsClear(string content)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (words is ["that", _, _, ..]) words = words[1..];
        var fewest = HasPronoun(words) ? FewestWordsWithPronoun : FewestWords;
        return words.Length >= fewest && !Pronouns.Contains(words[0]);
    }

    private static bool HasPronoun(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Pronouns.Contains(word)) return true;
        }

        return false;
    }
}
