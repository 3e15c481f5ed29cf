using System.Text.RegularExpressions;
using Parley.Standings;
using Parley.Standings.Positions;

namespace Parley.Desk.Briefs;

/// <summary>Chooses the positions that a page has room for: of those that a judgement can rest on the recent and the often reported.</summary>
internal static partial class PositionChoice
{
    /// <summary>What only reports about others tell weighs so much less.</summary>
    private const double Passing = 1.5;

    /// <summary>The chosen ones, latest first.</summary>
    public static IEnumerable<Stance> Choose(IEnumerable<Stance> stances, Standing standing, int room)
    {
        var first = standing.Reports.Min(report => report.Published);
        return stances
            .Where(stance => stance.IsSure && !IsAmongOthers(stance))
            .Select((stance, order) => (Stance: stance, Order: order, Weight: Weight(stance, first, standing.On)))
            .OrderByDescending(item => item.Weight)
            .ThenBy(item => item.Order)
            .Take(room)
            .OrderBy(item => item.Order)
            .Select(item => item.Stance);
    }

    /// <summary>Whose "our partnership" is, or which "two countries" are meant, is told only by a report about others.</summary>
    private static bool IsAmongOthers(Stance stance) => stance.IsPassing && (Us().IsMatch(stance.Content) || Pair().IsMatch(stance.Citations[^1].Sentence));

    [GeneratedRegex(@"\b(?:our|ours|we|us|ourselves)\b")]
    private static partial Regex Us();

    [GeneratedRegex(@"\b(?:the two|both) (?:countries|nations|sides|states|governments|economies|peoples|leaders|ministers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();

    private static double Weight(Stance stance, DateOnly? first, DateOnly? on)
    {
        var age = stance.Latest is { } latest && on is { } day && first is { } start && day > start
            ? (double)(day.DayNumber - latest.DayNumber) / (day.DayNumber - start.DayNumber)
            : 1;
        return (2 * (1 - age)) + Math.Log2(stance.Reports) + (2 * stance.Citations[^1].Confidence) - (stance.IsPassing ? Passing : 0);
    }
}
