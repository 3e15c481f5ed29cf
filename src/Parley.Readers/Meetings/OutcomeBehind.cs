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

    private const int MostSentences = 3;

    /// <summary>Adds to the last meeting told before a sentence, if that is near and not ahead, what the sentence says that it came to; one that tells of another meeting is left alone.</summary>
    public static void Add(Sentence sentence, List<MeetingDraft> drafts, ReportContext context)
    {
        var at = drafts.FindLastIndex(draft => draft.Occasion.Sentence.Index < sentence.Index);
        if (at < 0 || !drafts[(at + 1)..].TrueForAll(IsMereReminder)) return;
        if (drafts[at] is not { Outcome: null or { Kind: MeetingOutcome.Progress } } last || IsAhead(last) || sentence.Index - last.Occasion.Sentence.Index > MostSentences) return;
        if (MainVerb(sentence) is not { } verb || verb.Subject() is not { } subject || !AreThoseWhoMet(subject, last, context)) return;
        if (IsOfEarlierAccord(verb) || (DeedTime.Of(context, verb) is { } day && day != last.Start)) return;
        if (Deeds(verb).Select(ClauseOutcome.OfThoseWhoMet).FirstOrDefault(told => told is not null) is { } came) drafts[at] = last with { Outcome = came.In(sentence.Span, Rule) };
    }

    private static bool IsMereReminder(MeetingDraft draft) => draft is { IsReminder: true, Outcome: null } && !IsAhead(draft);

    private static bool IsAhead(MeetingDraft draft) => draft.Status is not (null or MeetingStatus.Held or MeetingStatus.Ongoing);

    /// <summary>"Under the accord they agreed to": at another time.</summary>
    private static bool IsOfEarlierAccord(Token verb) => verb.Children.Any(child => child.Relation is Relation.Obl && child.Preposition() is "under" && OutcomeLexicon.OfNoun(child) is not null);

    /// <summary>A verb, and those that share its subject.</summary>
    private static IEnumerable<Token> Deeds(Token verb) => verb.Children.Where(child => ClauseOutcome.SharesSubject(child, verb)).Prepend(verb);

    /// <summary>The verb of the sentence, or of what somebody says in it.</summary>
    private static Token? MainVerb(Sentence sentence)
    {
        var root = sentence.Cast<Token?>().FirstOrDefault(token => token!.Value.Relation is Relation.Root);
        return root is { } verb && verb.Is("say", "add", "tell", "report", "announce", "confirm", "note", "state", "disclose") ? verb.Child(Relation.Ccomp) ?? verb.Child(Relation.Parataxis) : root;
    }

    private static bool AreThoseWhoMet(Token subject, MeetingDraft meeting, ReportContext context) =>
        subject.Is("they", "both", "we")
        || (IsPlural(subject) && subject.Is("side", "leader", "minister", "president", "delegation", "negotiator", "delegate", "country", "nation", "government", "official", "party", "team", "man"))
        || AreParties(subject, meeting, context);

    /// <summary>"Norway and Iceland", who met.</summary>
    private static bool AreParties(Token subject, MeetingDraft meeting, ReportContext context)
    {
        List<Token> names = [subject, .. subject.Children.Where(child => child.Relation is Relation.Conj)];
        return names.Count > 1 && names.TrueForAll(name => context.Cast.MentionOf(name)?.Party is { } party && meeting.Parties.Contains(party));
    }

    private static bool IsPlural(Token noun) => noun.Text.EndsWith('s') && !noun.Text.Equals(noun.Lemma, StringComparison.OrdinalIgnoreCase);
}
