using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads how talks end: "without agreement", "in failure", "with an accord", "inconclusively", "after failing to".</summary>
internal static class EndingOutcome
{
    /// <summary>Whether a verb tells that something ends.</summary>
    public static bool IsEnding(Token verb) => OutcomeLexicon.IsFor(OutcomeUse.End, verb);

    /// <summary>How somebody has ended talks, or does so by what the main verb tells ("shook the market by ending").</summary>
    public static ToldOutcome? OfEnded(Token verb)
    {
        var isAccompanying = verb is { Relation: Relation.Advcl, Head: { } main } && verb.Text.EndsWith("ing", StringComparison.Ordinal) && OutcomeReality.IsReal(main);
        return isAccompanying || OutcomeReality.IsReal(verb) ? Of(verb) : null;
    }

    /// <summary>How talks end or remain, or somebody met; what was before they met is none of their doing.</summary>
    public static ToldOutcome? Of(Token verb)
    {
        var isOver = IsEnding(verb) || verb.Is("break");
        foreach (var child in verb.Children)
        {
            var outcome = OfManner(child) ?? OfWanting(child) ?? OfLast(child) ?? (isOver ? OfFailing(child) ?? OfBefore(child) : null);
            if (outcome is not null) return outcome with { Words = [verb.Span, .. outcome.Words] };
        }

        return null;
    }

    /// <summary>"Concluded negotiations on a trade pact": they have it, where "talks" would only be over.</summary>
    public static ToldOutcome? OfConcluded(Token negotiations, Token verb)
    {
        if (!negotiations.Is("negotiation") || !verb.Is("conclude", "complete", "finalize", "finalise") || !OutcomeReality.IsReal(verb)) return null;
        var accord = verb.Children.Concat(negotiations.Children).Cast<Token?>().FirstOrDefault(child =>
            child is { Relation: Relation.Obl or Relation.Nmod } matter && matter.Preposition() is "on" or "for" && OutcomeLexicon.OfNoun(matter) is MeetingOutcome.Agreement);
        return accord is { } settled ? new(MeetingOutcome.Agreement, [verb.Span, settled.Span]) : null;
    }

    private static ToldOutcome? OfManner(Token child) =>
        child.Relation is Relation.Advmod or Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl or Relation.Amod && OutcomeLexicon.OfManner(child) is { } manner ? new(manner, [child.Span]) : null;

    /// <summary>"After failing to", "with both sides failing to".</summary>
    private static ToldOutcome? OfFailing(Token child)
    {
        if (child.Relation is not (Relation.Advcl or Relation.Obl)) return null;
        var verb = child.Class is WordClass.Verb ? child : child.Child(Relation.Acl);
        return verb is { } failing && failing.Is("fail") && (child.Child(Relation.Mark)?.Is("after", "with") ?? true) ? new(MeetingOutcome.NoProgress, [failing.Span]) : null;
    }

    /// <summary>The accord or step that is wanting: "without agreement", "without reaching one", "without any sign of progress".</summary>
    private static ToldOutcome? OfWanting(Token child)
    {
        if ((child.Preposition() ?? child.Child(Relation.Mark)?.Text.ToLowerInvariant()) is not "without") return null;
        var wanting = child.Is("sign", "word", "evidence", "announcement", "indication", "hint", "mention") ? child.Child(Relation.Nmod) : child;
        return wanting is { } missed && (missed.Class is WordClass.Verb ? ResultOutcome.IsSettling(missed) : ResultOutcome.IsWanted(missed)) ? new(MeetingOutcome.NoProgress, [missed.Span]) : null;
    }

    /// <summary>"With an accord", "in failure", "with no decision"; "in advance of the summit" tells when.</summary>
    private static ToldOutcome? OfLast(Token child)
    {
        if (child.Relation is not Relation.Obl || child.Preposition() is not ("in" or "with") || (OutcomeLexicon.OfNoun(child) ?? ResultOutcome.OfFruit(child)) is not { } outcome || ResultOutcome.IsToGoOn(child)) return null;
        if (outcome == MeetingOutcome.Progress && child.Preposition() is "in") return null;
        return ResultOutcome.Told(outcome, ResultOutcome.IsLacking(child)) is { } told ? new(told, [child.Span]) : null;
    }

    /// <summary>"After adopting a resolution".</summary>
    private static ToldOutcome? OfBefore(Token child) => child.Relation is Relation.Advcl && child.Child(Relation.Mark) is { } mark && mark.Is("after", "by", "with") ? ResultOutcome.Of(child) : null;
}
