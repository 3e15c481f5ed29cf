using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>
/// Proposes stances from verbs that only lay stress on one, which their object names: "reaffirmed its commitment to the pact", "underscored the need for talks".
/// </summary>
internal static class Voicing
{
    /// <summary>Whether a noun names a stance on which the verb above it, or above the noun coordinated with it, lays stress.</summary>
    public static bool IsVoiced(Token noun)
    {
        var first = Clauses.FirstConjunct(noun);
        return first.Relation == Relation.Obj && first.Head is { } verb && Voices(verb);
    }

    /// <summary>Whether a verb lays stress on a stance that its object names.</summary>
    public static bool Voices(Token verb) =>
        IsVoicing(verb) && verb.Child(Relation.Obj) is { Class: WordClass.Noun } named && IsStance(named);

    private static bool IsVoicing(Token verb) => verb.Class == WordClass.Verb && StanceLexicon.Is(verb.Lemma, Colours.Voice);

    /// <summary>An accord that is reaffirmed is a thing, and no stance of him who does so.</summary>
    private static bool IsStance(Token noun)
    {
        foreach (var frame in FrameLexicon.Of(noun))
        {
            if (frame is { Class: FrameClass.Noun, Act: not PositionAct.Accept }) return true;
        }

        return false;
    }

    /// <summary>Whether a verb lays stress on a fact: "underscored that the port must open".</summary>
    public static bool IsOfFact(Token verb, Token content, string place) =>
        place == Frame.Clause && IsVoicing(verb) && !Clauses.IsInfinitive(content);

    /// <summary>The act of laying stress on a fact that is not the holder's own deed: what must be is demanded, all else is stood by.</summary>
    /// <param name="fact">The predicate of the clause.</param>
    public static PositionAct ActOfFact(Token fact) =>
        Clauses.IsObligation(Clauses.ModalOf(fact)) || StanceLexicon.Is(fact.Lemma, Colours.Must) ? PositionAct.Demand : PositionAct.Support;

    /// <summary>Proposes the stances that the verb's objects name.</summary>
    public static void Read(PositionScene scene, Token verb, Rule rule)
    {
        if (verb.Child(Relation.Obj) is not { } named) return;
        foreach (var noun in Clauses.Conjuncts(named))
        {
            foreach (var frame in FrameLexicon.Of(noun))
            {
                if (frame.Class == FrameClass.Noun) Read(scene, verb, noun, frame, rule);
            }
        }
    }

    private static void Read(PositionScene scene, Token verb, Token noun, Frame frame, Rule rule)
    {
        if ((ContentFinder.Find(noun, frame) ?? DeedBehind(verb, noun, frame)) is not { } content) return;
        var speaker = scene.Speakers.Of(verb);
        var (token, place) = HolderOf(scene, verb, noun, frame);
        if ((token is { } owner ? scene.Speakers.Voice(owner) ?? scene.MentionOf(owner) : speaker) is not { } holder) return;
        var isNegated = Clauses.IsNegated(verb);
        var act = NounContent.ActOf(frame, content);
        if (isNegated && Acts.Denied(act) is { } denied) act = denied;
        var addressed = NounContent.AddressedBy(scene, noun, frame);
        scene.Propose(token, holder, new Candidate(rule.ShortName, verb, holder, act, addressed, NounContent.Measure(noun, content.Head, content.Place, act), content.Place, speaker)
        {
            IsNegated = isNegated,
            Modal = Clauses.ModalOf(verb),
            HolderPlace = place,
        });
    }

    /// <summary>A parser may hang the infinitive of "reaffirmed its commitment to wait" on the verb.</summary>
    private static (Token Head, string Place)? DeedBehind(Token verb, Token noun, Frame frame)
    {
        if (!frame.Content.Contains(Frame.Clause)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Advcl or Relation.Xcomp && Clauses.IsInfinitive(child) && child.Child(Relation.Mark)?.Index == noun.Index + 1) return (child, Frame.Clause);
        }

        return null;
    }

    /// <summary>Whose stance it is: the named owner's ("the U.S. commitment", "the commitment of Chile and Peru"), or else his who voices it.</summary>
    private static (Token? Holder, string Place) HolderOf(PositionScene scene, Token verb, Token noun, Frame frame)
    {
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound && child.Class is not (WordClass.Pron or WordClass.Det)
                && scene.MentionOf(child) is not null) return (child, "possessor");
        }

        if (!frame.Content.Contains("of") && Clauses.ObliqueOf(noun, "of") is { } agent && scene.MentionOf(agent) is not null) return (agent, "agent");
        return Clauses.SubjectOf(verb) is { } subject && scene.Speakers.Voice(subject) is not null ? (subject, "subject") : (null, "speaker");
    }
}
