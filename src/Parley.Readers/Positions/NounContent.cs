using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Reads what the stance is about that a noun names.</summary>
internal static class NounContent
{
    /// <summary>The act of a noun with its content: "a promise to lift duties" offers, "a promise to impose them" threatens, "a promise not to lift them" refuses.</summary>
    public static PositionAct ActOf(Frame frame, (Token Head, string Place) content)
    {
        if (IsDevotion(frame, content.Head)) return PositionAct.Support;
        if (frame.Act != PositionAct.Offer || content.Place != Frame.Clause) return frame.Act;
        return Clauses.HasNegation(content.Head) ? Acts.OfDeedDenied(content.Head) : Acts.OfDeed(content.Head);
    }

    /// <summary>Who is committed to a thing is for it; who is committed to doing something will do it.</summary>
    public static bool IsDevotion(Frame frame, Token content) =>
        frame.Act == PositionAct.Offer && frame.Word is "commitment" or "committed" or "commit" && content.Class is WordClass.Noun or WordClass.Propn;

    /// <summary>The one addressed: "its demand on Peru"; null where nobody is.</summary>
    public static Mention? AddressedBy(PositionScene scene, Token noun, Frame frame) =>
        frame.Target.Select(preposition => scene.MentionOf(Clauses.ObliqueOf(noun, preposition))).FirstOrDefault(mention => mention is not null);

    /// <summary>The words of the content.</summary>
    public static Span Measure(Token noun, Token head, string place, PositionAct act)
    {
        if (place is not (Frame.Clause or Frame.Predicate) || (head.Child(Relation.Nsubj, Relation.NsubjPass) is { } subject && subject != noun))
            return place == "for" ? ContentSpan.WithDeed(noun, head, ContentSpan.OfPhrase(head)) : ContentSpan.OfPhrase(head);
        return place == Frame.Predicate ? ContentSpan.OfPredicate(head) : ContentSpan.OfDeed(head, act);
    }
}
