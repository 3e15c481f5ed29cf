using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Moves;

/// <summary>Tells when something in a report was done or is to be done.</summary>
internal static class MoveDates
{
    /// <summary>The day or month of a deed: the sentence's latest that is not ahead of the report, or the report's own day; of what is to come the first ahead, or none.</summary>
    public static PartialDate? Of(ReportContext context, Span sentence, MoveStatus status)
    {
        var dates = context.Analysis.Dates.Where(date => sentence.Contains(date.Span) && IsFine(date)).ToList();
        if (context.Report.Published is not { } today) return null;
        if (status != MoveStatus.Actual) return dates.Where(date => date.First > today).Select(date => date.AsPartial()).FirstOrDefault();
        var behind = dates.Where(date => date.Last <= today).ToList();
        return behind.Count == 0 ? PartialDate.OfDay(today) : behind.MaxBy(date => date.Last).AsPartial();
    }

    private static bool IsFine(DateExpression date) => date is { Kind: DateKind.Date, First: not null, Last: not null, Grain: DateGrain.Day or DateGrain.Week or DateGrain.Month };
}
