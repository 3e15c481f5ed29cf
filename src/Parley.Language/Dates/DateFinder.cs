using System.Collections.Immutable;
using Parley.Language.Dates.Grammar;
using Parley.Text;

namespace Parley.Language.Dates;

/// <summary>Finds the expressions of time in a text and resolves them against the report's day.</summary>
/// <remarks>One pass from left to right; at each word the first rule that reads something wins. Time is linear in the text.</remarks>
internal static class DateFinder
{
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <summary>All expressions, in the order of the text; they do not overlap.</summary>
    /// <param name="document">The text.</param>
    /// <param name="published">The report's day, or null: then only what the text gives whole is resolved.</param>
    public static ImmutableArray<DateExpression> Find(TextDocument document, DateOnly? published)
    {
        var known = published is { Year: > 10 and < 9990 } ? published : null;
        var scan = new Scan(document, known ?? AnyDay);
        var found = ImmutableArray.CreateBuilder<DateExpression>();
        for (var at = 0; at < scan.Count;)
        {
            if (Ranges.Read(scan, at) is not { } match)
            {
                at++;
                continue;
            }

            found.Add(Express(scan, at, match, known is not null));
            at = match.End;
        }

        return found.ToImmutable();
    }

    private static DateExpression Express(Scan scan, int at, Match match, bool knowsToday)
    {
        var span = new Span(scan[at].Start, scan[match.End - 1].End);
        if (match.Days is { } days) return new DateExpression(span, DateKind.Duration, null, null, match.Grain, DateBound.On, days);
        var when = match.When is { } stretch && (knowsToday || stretch.Anchor == Anchor.None) ? match.When : null;
        var bound = match.Bound ?? Bounds.Before(scan, at);
        return new DateExpression(span, DateKind.Date, when?.First, when?.Last, match.Grain, bound, null);
    }
}
