using Parley.Language;
using Parley.Language.Dates;
using Parley.Talks;

namespace Parley.Readers.Grammar;

/// <summary>Reads when a stance or measure was taken, where that was before the day of the report.</summary>
internal static class DeedTime
{
    private const int MostSteps = 5;

    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "positions/time",
        "When a stance or measure was taken, if before the day of the report: the date behind it that hangs on its word, on the saying of it, on its occasion, or on what is agreed to or refused, which cannot have been asked for a day gone by.",
        "Reports tell what was agreed or refused long ago beside the news of the day; the one must not pass for the other.",
        new RuleExample("Peru refused to join a round of talks in February.", "Peru, refuse, taken 2019-02: join a round of talks in February"),
        new RuleExample("Peru refused to lift the duties that it had imposed in February.", "Peru, refuse: lift the duties that it had imposed in February", "February is that of the duties."))
    {
        ReadsParts = true,
    };

    /// <summary>The day, month or year of what a word tells to be done; null when it is the report's own, or not told.</summary>
    public static PartialDate? Of(ReportContext context, Token trigger)
    {
        if (context.Report.Published is not { } today) return null;
        foreach (var date in context.Analysis.Dates)
        {
            if (trigger.Sentence.Span.Contains(date.Span) && IsBehind(date, today) && HangsOn(trigger, date)) return date.AsPartial();
        }

        return null;
    }

    private static bool IsBehind(DateExpression date, DateOnly today) =>
        date is { Kind: DateKind.Date, Bound: DateBound.On, Grain: DateGrain.Day or DateGrain.Month or DateGrain.Quarter or DateGrain.Year } && date.First < today && date.Last <= today
        && !(date.Grain == DateGrain.Day && date.First != date.Last);

    /// <summary>The word, and the verbs in whose contents it stands or to which it adds: "spoke on Monday, urging".</summary>
    /// <param name="trigger">The word.</param>
    /// <param name="joined">Whether verbs that "and" joins are of one time: of one day they are, but what was done last year and what is done now may be joined too.</param>
    private static List<Token> WithAbove(Token trigger, bool joined)
    {
        List<Token> above = [trigger];
        for (var at = trigger; at.Head is { } head && (at.Relation is Relation.Ccomp or Relation.Xcomp or Relation.Parataxis || (joined && at.Relation is Relation.Conj) || IsAdded(at)); at = head) above.Add(head);
        return above;
    }

    private static bool IsAdded(Token verb) => verb.Relation is Relation.Advcl && verb.Text.EndsWith("ing", StringComparison.Ordinal) && verb.Child(Relation.Mark) is null;

    private static bool HangsOn(Token trigger, DateExpression date)
    {
        if (date.TopIn(trigger.Sentence)?.Head is not { } governor) return false;
        var joined = date.Grain == DateGrain.Day;
        var above = WithAbove(trigger, joined);
        if (above.Contains(governor) || IsBeside(above, governor, joined)) return true;
        var at = IsIssuing(governor) ? governor.Head!.Value : governor;
        for (var step = 0; step < MostSteps && !trigger.Sentence.IsClausal(at.Index) && at.Head is { } head; step++)
        {
            if (above.Contains(head)) return IsOccasion(at) || IsBehindSubject(at, head, date);
            at = head;
        }

        return at.Relation == Relation.Xcomp && at.Head == trigger;
    }

    /// <summary>"Peru proposed it at last month's talks", "Peru opposes it, according to a statement on Monday".</summary>
    private static bool IsOccasion(Token noun) => noun.Relation == Relation.Obl && (noun.Preposition() is "at" or "during" or "in" or "according" || noun.Is("statement", "interview", "briefing", "speech"));

    /// <summary>"A statement released on Monday".</summary>
    private static bool IsIssuing(Token verb) => verb.Relation is Relation.Acl && verb.Is("release", "issue", "publish");

    /// <summary>"Peru on Monday urged", of which a parser makes a Peru of Monday.</summary>
    private static bool IsBehindSubject(Token noun, Token verb, DateExpression date) =>
        noun.Relation == Relation.Nsubj && date.Grain == DateGrain.Day && noun.Span.End < date.Span.Start && date.Span.End <= verb.Span.Start;

    /// <summary>"Peru would refuse, he said on Monday", "Peru denounced the duties and vowed on Monday to fight".</summary>
    private static bool IsBeside(List<Token> above, Token verb, bool joined) =>
        verb is { Class: WordClass.Verb, Head: { } head } && (verb.Relation is Relation.Parataxis || (joined && verb.Relation is Relation.Conj)) && above.Contains(head);
}
