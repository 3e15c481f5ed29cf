using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Readers.Meetings;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads when a stance was taken, where that was before the day of the report.</summary>
internal static class StanceTime
{
    private const int MostSteps = 5;

    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "positions/time",
        "When a stance was taken, if before the day of the report: the date behind it that hangs on the word of the stance, on the saying of it, or on what is agreed to or refused, which cannot have been asked for a day gone by.",
        "Reports tell what was agreed or refused long ago beside the news of the day; the one must not pass for the other.",
        new RuleExample("Peru refused to join a round of talks in February.", "Peru, refuse, taken 2019-02: join a round of talks in February"),
        new RuleExample("Peru refused to lift the duties that it had imposed in February.", "Peru, refuse: lift the duties that it had imposed in February", "February is that of the duties."))
    {
        ReadsParts = true,
    };

    /// <summary>The day, month or year of a stance; null when it is the report's own, or not told.</summary>
    public static PartialDate? Of(ReportContext context, Token trigger)
    {
        if (context.Report.Published is not { } today) return null;
        var above = WithAbove(trigger);
        foreach (var date in context.Analysis.Dates)
        {
            if (trigger.Sentence.Span.Contains(date.Span) && IsBehind(date, today) && HangsOn(trigger, above, date)) return OccasionTime.AsPartial(date);
        }

        return null;
    }

    private static bool IsBehind(DateExpression date, DateOnly today) =>
        date is { Kind: DateKind.Date, Bound: DateBound.On, Grain: DateGrain.Day or DateGrain.Month or DateGrain.Quarter or DateGrain.Year } && date.First < today && date.Last <= today;

    /// <summary>The word of a stance and the verbs in whose contents it stands.</summary>
    private static List<Token> WithAbove(Token trigger)
    {
        List<Token> above = [trigger];
        for (var at = trigger; at is { Head: { } head, Relation: Relation.Ccomp or Relation.Xcomp or Relation.Conj or Relation.Parataxis }; at = head) above.Add(head);
        return above;
    }

    private static bool HangsOn(Token trigger, List<Token> above, DateExpression date)
    {
        if (date.TopIn(trigger.Sentence)?.Head is not { } governor) return false;
        if (above.Contains(governor) || IsSayingOf(above, governor)) return true;
        var at = governor;
        for (var step = 0; step < MostSteps && !trigger.Sentence.IsClausal(at.Index) && at.Head is { } head; step++)
        {
            if (head == trigger) return IsOccasion(at);
            at = head;
        }

        return at.Relation == Relation.Xcomp && at.Head == trigger;
    }

    /// <summary>"Peru proposed it at last month's talks".</summary>
    private static bool IsOccasion(Token noun) => noun.Relation == Relation.Obl && noun.Preposition() is "at" or "during" or "in";

    /// <summary>"Peru would refuse, he said on Monday".</summary>
    private static bool IsSayingOf(List<Token> above, Token verb) => verb is { Relation: Relation.Parataxis, Head: { } head } && above.Contains(head);
}
