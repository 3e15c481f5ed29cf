using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads what a meeting came to from a sentence behind it that tells only what those who met did.</summary>
internal static class OutcomeBehind
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/outcome-behind",
        "What a meeting came to from a sentence soon behind it in which those who met, named together (\"they\", \"the two sides\", \"Norway and Iceland\"), agreed to something, reached it, or failed to.",
        "A report tells in one sentence who met and in the next what came of it.",
        new RuleExample("Norway and Iceland held talks on Tuesday. The two sides failed to reach agreement.", "Norway and Iceland, held, 2019-05-07, no-progress"),
        new RuleExample("Norway and Iceland held talks on Tuesday. Exporters failed to reach agreement.", "Norway and Iceland, held, 2019-05-07", "They did not meet."))
    {
        ReadsParts = true,
    };

    private const int MostSentences = 2;

    /// <summary>Adds to the last meeting told, if that is near and not ahead, what a sentence without one says that it came to.</summary>
    public static void Add(Sentence sentence, List<MeetingDraft> drafts, ReportContext context)
    {
        if (drafts is [] || drafts[^1] is not { Outcome: null or { Kind: MeetingOutcome.Progress }, Status: null or MeetingStatus.Held or MeetingStatus.Ongoing } last || sentence.Index - last.Occasion.Sentence.Index > MostSentences) return;
        if (MainVerb(sentence) is not { } verb || verb.Subject() is not { } subject || !AreThoseWhoMet(subject, last, context)) return;
        if (DeedTime.Of(context, verb) is { } day && day != last.Start) return;
        if (ClauseOutcome.OfThoseWhoMet(verb) is { } came) drafts[^1] = last with { Outcome = came.In(sentence.Span, Rule) };
    }

    /// <summary>The verb of the sentence, or of what somebody says in it.</summary>
    private static Token? MainVerb(Sentence sentence)
    {
        var root = sentence.Cast<Token?>().FirstOrDefault(token => token!.Value.Relation is Relation.Root);
        return root is { } verb && verb.Is("say", "add", "tell", "report") ? verb.Child(Relation.Ccomp) ?? verb.Child(Relation.Parataxis) : root;
    }

    private static bool AreThoseWhoMet(Token subject, MeetingDraft meeting, ReportContext context) =>
        subject.Is("they", "both")
        || (IsPlural(subject) && subject.Is("side", "leader", "minister", "president", "delegation", "negotiator", "delegate", "country"))
        || AreParties(subject, meeting, context);

    /// <summary>"Norway and Iceland", who met.</summary>
    private static bool AreParties(Token subject, MeetingDraft meeting, ReportContext context)
    {
        List<Token> names = [subject, .. subject.Children.Where(child => child.Relation is Relation.Conj)];
        return names.Count > 1 && names.TrueForAll(name => context.Cast.MentionOf(name)?.Party is { } party && meeting.Parties.Contains(party));
    }

    private static bool IsPlural(Token noun) => noun.Text.EndsWith('s') && !noun.Text.Equals(noun.Lemma, StringComparison.OrdinalIgnoreCase);
}
