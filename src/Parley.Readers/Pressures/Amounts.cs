using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads the numbers that are given to a measure: rates, and sums of money or quantities.</summary>
/// <remarks>
/// What: numerals with a unit in the phrase that the measure heads, and in the phrase with "on" of the words that apply it. Why: two
/// sums mark two measures of one kind. Hit: "a 40 percent duty on 2 billion dollars of goods": a rate of 40 and a sum of 2. Near miss:
/// "the duty of May 4": no unit.
/// </remarks>
internal static class Amounts
{
    private const int MostWords = 24;

    /// <summary>The rates, as <c>r40</c>, and the sums, as <c>s2</c>.</summary>
    public static ValueList<string> Of(Measure measure, Course course) => measure.IsAct
        ? []
        : Phrases(measure, course)
            .SelectMany(phrase => phrase.Subtree().Take(MostWords))
            .Where(token => char.IsAsciiDigit(token.Text[0]))
            .Select(SizeOf)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToValueList();

    /// <summary>Whether the amounts show two measures: each has a rate, or each has a sum, and none is the same.</summary>
    public static bool AreApart(ValueList<string> one, ValueList<string> other) => AreApart(one, other, 'r') || AreApart(one, other, 's');

    private static bool AreApart(ValueList<string> one, ValueList<string> other, char kind) =>
        one.Any(size => size[0] == kind) && other.Any(size => size[0] == kind) && !one.Any(size => size[0] == kind && other.Contains(size));

    private static IEnumerable<Token> Phrases(Measure measure, Course course)
    {
        yield return measure.Head;
        foreach (var governor in course.Governors)
        {
            foreach (var child in governor.Children)
            {
                if (child.Relation is Relation.Obl or Relation.Nmod && child.Preposition() is "on" or "against" or "of") yield return child;
            }
        }
    }

    private static string? SizeOf(Token number)
    {
        var next = number.Index + 1 < number.Sentence.Count ? number.Sentence[number.Index + 1] : number;
        if (next.Is("percent", "pct", "%", "per")) return "r" + number.Text;
        return next.Is("billion", "million", "trillion", "bln", "mln", "bn", "ton", "tonne", "barrel", "-") || IsMoney(number) ? "s" + number.Text : null;
    }

    private static bool IsMoney(Token number) =>
        number.Head is { } unit && unit.Is("$", "dollar", "dlr", "dlrs", "yuan", "yen", "euro", "mark", "franc", "pound", "us$");
}
