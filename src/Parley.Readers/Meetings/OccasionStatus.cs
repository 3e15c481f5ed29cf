using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads whether a meeting is over, under way, set, asked for or called off.</summary>
internal static class OccasionStatus
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/status",
        "Whether a meeting is over, under way, set, asked for or called off: from the form of the verb, the words that govern it (\"called off the visit\"), its modifiers (\"the next round\") and the preposition (\"ahead of the summit\").",
        "A meeting asked for and one held are different news.",
        new RuleExample("Kenya cancelled a meeting with Uganda that was scheduled for May 14.", "Kenya and Uganda, cancelled, 2019-05-14"),
        new RuleExample("Kenya called for a meeting with Uganda.", "Kenya and Uganda, proposed"))
    {
        ReadsParts = true,
    };

    private const int MostGovernors = 4;

    /// <summary>The status, or null when the words tell none.</summary>
    /// <param name="occasion">The meeting.</param>
    /// <param name="isReported">Whether somebody is said to say it: "was holding talks, he said" holds them still.</param>
    /// <param name="isRefused">Whether the words say that there is no such meeting.</param>
    public static MeetingStatus? Of(Occasion occasion, bool isReported, out bool isRefused)
    {
        isRefused = !occasion.IsVerb && (IsNone(occasion.Head) || occasion.Head.Preposition() is "without" or "through" or "via");
        if (isRefused) return null;
        var told = occasion.IsVerb ? IsOffered(occasion.Head) ? MeetingStatus.Proposed : ByForm(occasion.Head, isReported) : ByBeside(occasion.Head);
        if (told is { } status) return status;
        if (occasion.IsVerb && RealityRule.Of(occasion.Head) == Reality.Denied)
        {
            isRefused = true;
            return null;
        }

        return IsSetting(occasion) ? BySetting(occasion.Head) : ByGovernors(occasion.Head, isReported, out isRefused);
    }

    /// <summary>"An offer that the two countries meet".</summary>
    private static bool IsOffered(Token verb) => verb is { Relation: Relation.Acl or Relation.AclRelcl or Relation.Ccomp, Head: { } wish }
        && wish.Is("offer", "proposal", "suggestion", "call", "demand", "request", "invitation", "idea", "propose", "suggest");

    /// <summary>"No talks" are none, and "any talks" none in particular.</summary>
    private static bool IsNone(Token noun) => RealityRule.IsNegated(noun) || noun.Child(Relation.Det) is { } determiner && determiner.Is("any");

    /// <summary>In "announced during the visit" the announcing tells only when the visit was.</summary>
    private static bool IsSetting(Occasion occasion) => !occasion.IsVerb && occasion.Head.Preposition() is "during" or "at" or "in" or "amid";

    private static MeetingStatus? BySetting(Token noun)
    {
        foreach (var governor in noun.Ancestors().Take(MostGovernors))
        {
            if (governor.Class is WordClass.Verb or WordClass.Aux) return ByForm(governor, isReported: false) is MeetingStatus.Planned or MeetingStatus.Proposed ? MeetingStatus.Planned : null;
        }

        return null;
    }

    /// <summary>What the form of a verb tells.</summary>
    private static MeetingStatus? ByForm(Token verb, bool isReported)
    {
        if (IsPartOfPlan(verb)) return MeetingStatus.Planned;
        switch (RealityRule.Of(verb))
        {
            case Reality.Actual:
                return IsProgressive(verb) ? IsSettingOut(verb) ? MeetingStatus.Planned : ByPast(verb, isReported) : IsPresent(verb) ? MeetingStatus.Planned : MeetingStatus.Held;
            case Reality.Planned:
                return MeetingStatus.Planned;
            case Reality.Possible:
                return IsReportedFuture(verb) ? MeetingStatus.Planned : MeetingStatus.Proposed;
            default:
                return null;
        }
    }

    /// <summary>"Will extend his tour, flying to Lima": the participle is as far off as its verb.</summary>
    private static bool IsPartOfPlan(Token verb) =>
        verb is { Relation: Relation.Advcl, Head: { } head } && verb.Text.EndsWith("ing", StringComparison.Ordinal) && verb.Index > head.Index
        && !verb.Children.Any(child => child.Relation is Relation.Mark or Relation.Aux) && RealityRule.Of(head) == Reality.Planned;

    /// <summary>What stands beside a noun: its modifiers, the participle after it, its preposition.</summary>
    private static MeetingStatus? ByBeside(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss && MeetingLexicon.StatusOf(child) is { } status) return status;
            if (child.Relation is Relation.Acl && !IsPurpose(child) && MeetingLexicon.FrameOf(child) is { } frame && ByFrame(frame, MeetingStatus.Held) is { } said) return said;
            if (child.Relation is Relation.AclRelcl && MeetingLexicon.FrameOf(child) == Frame.Held && ByForm(child, isReported: false) is { } form) return ByFrame(Frame.Held, form);
        }

        if (IsUnderWay(noun)) return MeetingStatus.Ongoing;
        return PrepositionOf(noun) switch
        {
            "before" or "until" or "pending" => MeetingStatus.Planned,
            "after" or "following" or "since" => MeetingStatus.Held,
            _ => null,
        };
    }

    /// <summary>"After three days of talks" is after talks, and "ahead of talks" before them.</summary>
    private static string? PrepositionOf(Token noun)
    {
        if (noun.Preposition() is not "of") return noun.Preposition();
        if (noun.Child(Relation.Case) is { Index: > 0 } of && noun.Sentence.Words[of.Index - 1].Equals("ahead", StringComparison.OrdinalIgnoreCase)) return "before";
        return noun.Head is { } measure && measure.Is("day", "week", "hour", "month", "round", "series", "couple") ? measure.Preposition() : "of";
    }

    /// <summary>"Talks aimed at", "talks seeking" and "talks to delay shipments" tell what the talks are for.</summary>
    private static bool IsPurpose(Token participle) =>
        participle.Is("aim", "intend") || (RealityRule.IsInfinitive(participle) && !participle.IsPassive() && MeetingLexicon.FrameOf(participle) is Frame.Cancelled) || (IsProgressive(participle) && MeetingLexicon.FrameOf(participle) is Frame.Planned or Frame.Proposed);

    private static bool IsUnderWay(Token noun)
    {
        var words = noun.Sentence.Words;
        for (var i = noun.Index + 1; i < Math.Min(words.Length, noun.Index + 5); i++)
        {
            if (words[i].Equals("underway", StringComparison.OrdinalIgnoreCase) || (words[i] == "way" && words[i - 1] == "under")) return true;
        }

        return false;
    }

    /// <summary>The nearest governing word that tells something.</summary>
    private static MeetingStatus? ByGovernors(Token head, bool isReported, out bool isRefused)
    {
        isRefused = false;
        var at = head;
        Frame? pending = null;
        for (var step = 0; step < MostGovernors && at.Head is { } governor; step++)
        {
            if (IsAwaiting(governor)) return MeetingStatus.Planned;
            var isDenied = RealityRule.IsNegated(governor);
            if (MeetingLexicon.FrameOf(governor) is { } frame && !IsOtherSense(governor, at))
            {
                isRefused = frame == Frame.Refused || (isDenied && frame is Frame.Own or Frame.Planned);
                if (isRefused) return null;
                if (pending is Frame.Held && frame is Frame.Planned) return IsNews(governor) ? MeetingStatus.Held : MeetingStatus.Ongoing;
                if (frame is Frame.Planned or Frame.Proposed or Frame.Cancelled) return ByFrame(frame, null);
                pending ??= frame;
            }

            if (IsSidelines(governor)) return governor.Preposition() is "on" or "at" ? MeetingStatus.Held : null;
            if (pending is null && (at.Relation is Relation.Nsubj || (at.Relation is Relation.Obj && governor.Is("mark", "dominate", "overshadow"))) && governor.Class is WordClass.Verb && RealityRule.Of(governor) is Reality.Planned or Reality.Possible) return MeetingStatus.Planned;
            if (pending is null && at.Relation is not Relation.Acl && ByCopula(governor) is { } being) return being;
            if (governor.Class is WordClass.Verb or WordClass.Aux && pending is { } open && ByForm(governor, isReported) is { } form) return ByFrame(open, form);
            if (governor.Class is WordClass.Verb && pending is null && IsAdjunct(at)) return null;
            at = governor;
        }

        return pending is { } last ? ByFrame(last, null) : null;
    }

    /// <summary>"Looks forward to welcoming".</summary>
    private static bool IsAwaiting(Token governor) => governor.Is("look") && governor.Children.Any(child => child.Is("forward"));

    /// <summary>What is agreed "on the sidelines of a summit" does not make the summit agreed.</summary>
    private static bool IsSidelines(Token noun) => noun.Is("sideline", "sidelines", "margin", "margins", "occasion");

    /// <summary>Meetings are set and fixed by others: what "sets" or "fixes" something itself is not thereby planned, and talks that "delay" something are not put off.</summary>
    private static bool IsOtherSense(Token governor, Token at) =>
        (governor.Is("set", "fix", "book", "rule") && !governor.IsPassive()) || (at.Relation is Relation.Nsubj && MeetingLexicon.FrameOf(governor) is Frame.Cancelled && governor.Child(Relation.Obj) is not null);

    /// <summary>"Is in Lima for talks", "the talks were in Lima", "will be on the agenda of the talks".</summary>
    private static MeetingStatus? ByCopula(Token governor)
    {
        if (governor.Child(Relation.Cop) is not { } copula || governor.Class is WordClass.Adj) return null;
        if (copula.Text is "be" && governor.Children.Any(child => child.Relation is Relation.Aux && child.Is("will", "shall"))) return MeetingStatus.Planned;
        return copula.Text is "was" or "were" ? MeetingStatus.Held : copula.Text is "is" or "are" ? MeetingStatus.Ongoing : null;
    }

    private static bool IsAdjunct(Token token) => token.Relation is Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.AclRelcl;

    /// <summary>What a frame tells of a meeting, given how real the frame itself is.</summary>
    private static MeetingStatus? ByFrame(Frame frame, MeetingStatus? form) => frame switch
    {
        Frame.Planned => MeetingStatus.Planned,
        Frame.Proposed => MeetingStatus.Proposed,
        Frame.Cancelled => MeetingStatus.Cancelled,
        Frame.Held => form is MeetingStatus.Planned or MeetingStatus.Proposed ? MeetingStatus.Ongoing : MeetingStatus.Held,
        Frame.Ongoing => form is null or MeetingStatus.Held ? MeetingStatus.Ongoing : form,
        _ => form,
    };

    /// <summary>Who announces the conclusion of talks has held them; who plans it holds them still.</summary>
    private static bool IsNews(Token governor) => governor.Is("announce", "confirm");

    private static MeetingStatus ByPast(Token verb, bool isReported) =>
        !isReported && verb.Children.Any(child => child.Relation is Relation.Aux && child.Text is "was" or "were") ? MeetingStatus.Held : MeetingStatus.Ongoing;

    /// <summary>Who "is sending a team" or "is leaving for Lima" has not met yet.</summary>
    private static bool IsSettingOut(Token verb) =>
        verb.Is("send", "dispatch", "leave", "depart", "go", "fly", "travel", "head") && verb.Children.Any(child => child.Relation is Relation.Aux && child.Text is "is" or "are" or "am");

    private static bool IsProgressive(Token verb) => verb.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private static bool IsPresent(Token verb) =>
        !verb.Children.Any(child => child.Relation is Relation.Aux or Relation.AuxPass)
        && (verb.Text.Equals(verb.Lemma, StringComparison.OrdinalIgnoreCase) || verb.Text.EndsWith('s'))
        && !verb.Is("set", "put", "cut");

    /// <summary>"Said that they would meet": the future of the past, unless a condition hangs on it.</summary>
    private static bool IsReportedFuture(Token verb) =>
        verb.Children.Any(child => child.Relation is Relation.Aux && child.Is("would")) && !verb.Children.Any(child => child.Relation is Relation.Advcl && child.Child(Relation.Mark)?.Text is "if" or "unless");
}
