using Parley.Language;
using Parley.Language.Dates;
using Parley.Talks;

namespace Parley.Readers.Grammar;

/// <summary>What readings take from dates: on which word they hang, and how finely they are known.</summary>
internal static class DateGrammar
{
    private const int LongestMonth = 31;

    /// <summary>The date as finely as readings give it: a day, a month for weeks and months, a year for anything coarser; "within two months" begins at no known day.</summary>
    public static PartialDate? AsPartial(this DateExpression date) => date switch
    {
        { First: not { } } => null,
        { Grain: DateGrain.Month, Last: { } last } when last.DayNumber - date.First!.Value.DayNumber > LongestMonth => null,
        { Grain: DateGrain.Day } => PartialDate.OfDay(date.First!.Value),
        { Grain: DateGrain.Week } => MonthOf(date.First!.Value.AddDays(3)),
        { Grain: DateGrain.Month } => MonthOf(date.First!.Value),
        _ => PartialDate.OfYear(date.First!.Value.Year),
    };

    /// <summary>The first word of a date that hangs on a word outside of it, or on none.</summary>
    public static Token? TopIn(this DateExpression date, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (date.Span.Contains(token.Span) && (token.Head is not { } head || !date.Span.Contains(head.Span))) return token;
        }

        return null;
    }

    private static PartialDate MonthOf(DateOnly day) => PartialDate.OfMonth(day.Year, day.Month);
}
