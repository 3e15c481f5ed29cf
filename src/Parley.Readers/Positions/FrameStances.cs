using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Proposes stances from verbs and adjectives with what stands around them, as their frames in <c>Data/frames.txt</c> say.</summary>
internal static class FrameStances
{
    /// <summary>The length of " between ".</summary>
    private const int LongestJoint = 9;

    /// <summary>Proposes the stances that a word takes in a frame.</summary>
    public static void Read(PositionScene scene, Token word, Frame frame, Rule rule)
    {
        if (ContentFinder.Find(word, frame) is not { } content) return;
        var isPassive = word.Class == WordClass.Verb && frame.Class == FrameClass.Verb && Clauses.IsPassive(word);
        var speaker = scene.Speakers.Of(word);
        var holderToken = isPassive ? Clauses.AgentOf(word) : Clauses.SubjectOf(word);
        if (content.Place == Frame.Subject) holderToken = isPassive ? word.Child(Relation.NsubjPass) : word.Child(Relation.Obj);
        if (frame.Class == FrameClass.Adj) holderToken = Clauses.SubjectOf(word);
        if (holderToken is { } carrier && scene.Speakers.Voice(carrier) is null && IsIssued(word, carrier)) holderToken = Clauses.SubjectOf(carrier.Head!.Value);
        var holder = holderToken is { } doer ? scene.Speakers.Voice(doer) : null;
        var place = holder is null ? "speaker" : "subject";
        holder ??= speaker;
        if (holder is null || (isPassive && place == "speaker" && (word.Lemma == "expect" || Clauses.Forces(word)))) return;
        var isNegated = Clauses.IsNegated(word);
        var act = ActOf(scene, word, frame, content.Head, content.Place, holder);
        if (NoStance.Is(scene, word, content, act, holder) || (isNegated && (word.Lemma == "able" || (isPassive && act == PositionAct.Demand)))) return;
        if (Voicing.IsOfFact(word, content.Head, content.Place) && IsOwn(scene, content.Head, holder)) return;
        if (isNegated && act == PositionAct.Refuse && content.Place == Frame.Clause) act = Acts.OfDeed(content.Head);
        else if (isNegated && Acts.Denied(act) is { } denied) act = denied;
        else if (isNegated) return;
        foreach (var addressed in AddressedBy(scene, word, frame, content, isPassive))
        {
            if (act == PositionAct.Oppose && addressed is not null && addressed.Holder == holder.Holder) continue;
            foreach (var head in content.Place is Frame.Itself or Frame.Modified ? [content.Head] : Clauses.Listed(content.Head))
            {
                if (IsOtherwise(word, head)) continue;
                scene.Propose(place == "subject" ? holderToken : null, holder, new Candidate(
                    rule.ShortName, word, holder, act, addressed, WithRest(scene, word, head, Measure(word, head, content.Place, act)), content.Place, speaker)
                {
                    IsNegated = isNegated,
                    Modal = Clauses.ModalOf(word),
                    HolderPlace = isPassive ? "agent" : place,
                });
            }
        }
    }

    /// <summary>Who "warned that Peru must pay or the banks would sue" only says of the banks what follows.</summary>
    private static bool IsOtherwise(Token word, Token head) => word.Lemma == "warn" && head.Relation == Relation.Conj && head.Child(Relation.Cc) is { Lemma: "or" };

    /// <summary>"Issued a circular calling for cuts": who issues what calls, calls.</summary>
    private static bool IsIssued(Token word, Token carrier) =>
        word.Relation == Relation.Acl && carrier == word.Head && carrier.Relation == Relation.Obj
        && carrier.Head is { Lemma: "issue" or "send" or "publish" or "release" or "write" or "adopt" or "pass" or "sign" or "submit" or "present" or "table" or "circulate" or "make" };

    /// <summary>The words of a content; none that come before the verb that takes them, where they come after it.</summary>
    private static Text.Span Measure(Token word, Token head, string place, PositionAct act)
    {
        var span = WithAim(word, head, place, Whole(word, head, place, act));
        return word.Class == WordClass.Verb && head.Index > word.Index && span.Contains(word.Span) ? new Text.Span(word.Sentence.Spans[word.Index + 1].Start, span.End) : span;
    }

    /// <summary>"Criticised moves to raise rates": parsers hang on the verb what the noun is for.</summary>
    private static Text.Span WithAim(Token word, Token head, string place, Text.Span span)
    {
        if (place != Frame.Object || head.Lemma is not ("move" or "plan" or "decision" or "effort" or "attempt" or "proposal" or "intention" or "pledge" or "refusal" or "bid" or "threat" or "promise" or "failure" or "drive" or "measure" or "step"))
            return span;
        foreach (var aim in word.Children.Where(child => child.Relation is Relation.Advcl or Relation.Xcomp && child.Index > head.Index && RealityRule.IsInfinitive(child)))
        {
            var whole = ContentSpan.OfPredicate(aim);
            if (whole.Start > span.Start && whole.Start - span.End <= " to ".Length) return new Text.Span(span.Start, Math.Max(span.End, whole.End));
        }

        return span;
    }

    /// <summary>"Called for fair contributions by developing countries", "supported the workshop on methods": parsers hang on the verb what tells of the thing just named.</summary>
    private static Text.Span WithRest(PositionScene scene, Token word, Token head, Text.Span span)
    {
        if (word.Class != WordClass.Verb || Clauses.IsPassive(word) || scene.MentionOf(head) is not null) return span;
        foreach (var child in word.Children)
        {
            if (!TellsOfThing(scene, child)) continue;
            var rest = ContentSpan.OfPhrase(child);
            if (rest.Start > span.End && rest.Start - span.End <= LongestJoint) return new Text.Span(span.Start, rest.End);
        }

        return span;
    }

    private static bool TellsOfThing(PositionScene scene, Token child) => child.Preposition() switch
    {
        "by" => scene.MentionOf(child) is not null,
        "with" or "on" or "between" or "among" or "about" => child.Relation is Relation.Obl && !CalendarNames.Has(child),
        _ => AreDevelopingCountries(child),
    };

    /// <summary>"By developing countries", of which a parser makes a deed.</summary>
    private static bool AreDevelopingCountries(Token verb) =>
        verb is { Relation: Relation.Advcl, Text: "developing" } && verb.Child(Relation.Mark) is { Text: "by" } && verb.Child(Relation.Obj) is { Lemma: "country" or "nation" };

    private static Text.Span Whole(Token word, Token head, string place, PositionAct act) => place switch
    {
        Frame.Infinitive or Frame.Term => ContentSpan.OfDeed(head, act),
        Frame.Clause when head.Child(Relation.Nsubj, Relation.NsubjPass, Relation.Expl) is null => ContentSpan.OfDeed(head, act),
        Frame.Clause or Frame.Finite => ContentSpan.OfClause(head),
        Frame.Itself => ContentSpan.OfPredicate(head),
        _ when head.Relation == Relation.Xcomp => ContentSpan.OfPredicate(head),
        Frame.Modified => ContentSpan.OfPhrase(head, word),
        _ when Clauses.ObjectAbove(word) == head => ContentSpan.OfPhraseBehind(head, word),
        "for" => ContentSpan.WithDeed(word, head, ContentSpan.OfPhrase(head)),
        _ => ContentSpan.OfPhrase(head),
    };

    private static PositionAct ActOf(PositionScene scene, Token word, Frame frame, Token content, string place, Mention holder)
    {
        if (Retraction.ActOf(word, content) is { } retracted) return retracted;
        if (word.Lemma == "insist" && frame.Act == PositionAct.Demand && place == Frame.Clause && Clauses.HasNegation(content) && IsOwn(scene, content, holder)) return PositionAct.Refuse;
        if (Voicing.IsOfFact(word, content, place)) return Voicing.ActOfFact(content);
        if (IsThreateningProposal(word, frame, content, place)) return PositionAct.Threaten;
        if (word.Lemma == "warn" && place == Frame.Clause && Clauses.IsInfinitive(content)) return PositionAct.Demand;
        if (word.Lemma == "warn" && frame.Act == PositionAct.Threaten && place == Frame.Clause && IsOfOthers(scene, content, holder)) return PositionAct.Oppose;
        if (frame.Act != PositionAct.Offer) return frame.Act;
        if (place == Frame.Object) return Acts.OfThing(word, content);
        if (place != Frame.Clause) return NounContent.IsDevotion(frame, content) ? PositionAct.Support : frame.Act;
        if (Clauses.HasNegation(content)) return Acts.OfDeedDenied(content);
        return word.Lemma == "commit" && content.Lemma is "fight" or "combat" ? PositionAct.Offer : Acts.OfDeed(content);
    }

    /// <summary>"Insisted that they will not open the market": what the holder itself does.</summary>
    private static bool IsOwn(PositionScene scene, Token content, Mention holder) =>
        content.Child(Relation.Nsubj) is { } doer && scene.MentionOf(doer)?.Holder == holder.Holder;

    /// <summary>"Warned that growth might slow" threatens nobody, "warned that duties would return" does, as does what the holder itself would do.</summary>
    private static bool IsOfOthers(PositionScene scene, Token content, Mention holder) =>
        content.Child(Relation.Nsubj, Relation.NsubjPass) is { } doer && doer.Class is WordClass.Noun or WordClass.Propn && !Acts.IsHarmful(doer)
        && scene.MentionOf(doer)?.Holder != holder.Holder && scene.MentionOf(doer)?.Party != holder.Holder && !IsByHolder(scene, content, holder);

    /// <summary>"Warned that duties would be met with retaliation by the Community": what it would do itself.</summary>
    private static bool IsByHolder(PositionScene scene, Token content, Mention holder) =>
        Clauses.IsPassive(content) && content.Subtree().Any(word => word.Preposition() == "by" && scene.MentionOf(word)?.Holder == holder.Holder);

    /// <summary>Who proposes to do harm demands nothing: "proposed imposing duties", "proposed a duty".</summary>
    private static bool IsThreateningProposal(Token word, Frame frame, Token content, string place) => word.Lemma == "propose" && frame.Act == PositionAct.Demand && place switch
    {
        Frame.Object => Acts.OfThing(word, content) == PositionAct.Threaten,
        Frame.Clause => content.Child(Relation.Nsubj, Relation.NsubjPass) is null && Acts.OfDeed(content) == PositionAct.Threaten,
        _ => false,
    };

    /// <summary>Those addressed, one of them null where nobody is.</summary>
    private static List<Mention?> AddressedBy(PositionScene scene, Token word, Frame frame, (Token Head, string Place) content, bool isPassive)
    {
        foreach (var place in frame.Target)
        {
            var token = place == Frame.Object
                ? (isPassive ? word.Child(Relation.NsubjPass) : word.Child(Relation.Iobj) ?? word.Child(Relation.Obj))
                : Clauses.ObliqueOf(word, place);
            if (token is { } target && target != content.Head && scene.MentionOf(target) is not null) return [.. Coordination.Of(scene, target)];
        }

        return [Clauses.ObjectAbove(word) is not null ? null : scene.MentionOf(content.Head.Child(Relation.Nsubj, Relation.NsubjPass))];
    }
}
