using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Readers.Pressures;
using Parley.Talks;

namespace Parley.Readers.Factions;

/// <summary>Reads a party at odds with itself: one part of it turns down what another part of it wants.</summary>
internal static class InnerDisputeRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "factions/dispute",
        "A party at odds with itself: one part of it turns down, or resists, a plan, demand or mood \"by\", \"of\" or \"in\" another part of it; what is turned down loses.",
        "Reports seldom say that a party is divided; they tell which part of it voted down the other's plan.",
        new RuleExample("Peru's senate rejected a plan by Peruvian farmers to ban imports of maize.", "Peru: Peruvian farmers, ban imports of maize, lower hand"),
        new RuleExample("Peru's senate rejected a plan by Chilean farmers to ban imports of maize.", null, "Two parties."));

    /// <summary>The two groups of a party of which one turns down the other's wish in a sentence, or none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="legislature">The party whose legislature the report names, or null.</param>
    /// <param name="context">The report.</param>
    public static IEnumerable<Group> In(Sentence sentence, Lazy<string?> legislature, ReportContext context)
    {
        foreach (var verb in sentence)
        {
            if (verb.Class is not WordClass.Verb || !(TurnsDown(verb) || Resists(verb)) || RealityRule.IsNegated(verb)) continue;
            if (Wish(verb) is not { } wish || OwnerOf(verb, wish, context.Cast) is not { } owner || DoerOf(verb) is not { } doer) continue;
            if (PartyOf(context.Cast.MentionOf(doer), context.Cast.MentionOf(owner), legislature) is not { } party) continue;
            var isSettled = TurnsDown(verb) && RealityRule.Of(verb) == Reality.Actual;
            yield return ToGroup(doer, party, Stance(verb, context), isSettled ? true : null, verb, context);
            yield return ToGroup(owner, party, Wanted(wish, context), isSettled ? false : null, verb, context);
            yield break;
        }
    }

    private static bool TurnsDown(Token verb) =>
        verb.Is("reject", "defeat", "veto", "block", "overrule", "outvote", "override", "dismiss", "rebuff", "overturn", "scuttle", "kill");

    private static bool Resists(Token verb) =>
        verb.Is("resist", "oppose", "criticise", "criticize", "fight", "condemn", "denounce", "attack", "object", "counter", "challenge", "deplore", "assail");

    /// <summary>What is turned down: a plan, demand or mood that is the verb's object.</summary>
    private static Token? Wish(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Obj or Relation.NsubjPass or Relation.Obl && child.Is(
                "plan", "proposal", "bill", "amendment", "measure", "demand", "call", "move", "bid", "effort", "attempt", "push", "pressure", "sentiment", "idea",
                "initiative", "provision", "request", "suggestion", "campaign", "drive", "appeal", "motion", "argument", "offer", "stance", "position", "mood")) return child;
        }

        return null;
    }

    /// <summary>Whose wish it is; a phrase with "by" may hang on the verb.</summary>
    private static Token? OwnerOf(Token verb, Token wish, Cast cast)
    {
        foreach (var child in wish.Children)
        {
            var isOwner = child.Relation is Relation.NmodPoss || (child.Relation is Relation.Nmod or Relation.Obl && child.Preposition() is "by" or "from" or "of" or "in" or "among" or "within");
            if (isOwner && cast.MentionOf(child) is { Members.Count: 0 }) return child;
        }

        foreach (var child in verb.Children)
        {
            if (!verb.IsPassive() && child.Relation is Relation.Obl or Relation.OblAgent && child.Index > wish.Index && child.Preposition() is "by" or "from" && cast.MentionOf(child) is { Members.Count: 0 }) return child;
        }

        return null;
    }

    /// <summary>Who turns it down: the subject, for "a determination to resist" that of the verb above.</summary>
    private static Token? DoerOf(Token verb) =>
        SubjectRule.Of(verb) ?? (verb is { Relation: Relation.Acl, Head.Head: { Class: WordClass.Verb } above } ? SubjectRule.Of(above) : null);

    /// <summary>The party of both; where a legislature or its members are told without their state, that whose legislature the report names.</summary>
    private static string? PartyOf(Mention? doer, Mention? owner, Lazy<string?> legislature)
    {
        if (doer is null || owner is null || doer.Name == owner.Name || owner.Name == owner.Party) return null;
        var (first, second) = (OwnParty(doer, legislature), OwnParty(owner, legislature));
        return first == second ? first : null;
    }

    private static string? OwnParty(Mention mention, Lazy<string?> legislature) => mention.Party ?? (PressureScene.IsLegislature(mention.Name) ? legislature.Value : null);

    private static Group ToGroup(Token member, string party, string stance, bool? hand, Token verb, ReportContext context) =>
        new(verb.Sentence.Span, party, [Called(member, context)], IsNamed: true, stance, hand) { Rule = Rule.Name, Words = [verb.Span] };

    /// <summary>A member as written; one who is only "he", by name.</summary>
    private static string Called(Token member, ReportContext context) => member.Class is WordClass.Pron
        ? context.Cast.MentionOf(member)!.Name
        : Extent.Of(member, context.Report.Document, child => child.Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc or Relation.Nmod or Relation.Flat || (child.Relation is Relation.Case && child.Head != member));

    private static string Stance(Token verb, ReportContext context) =>
        Extent.Of(verb, context.Report.Document, child => child.Relation is not (Relation.Nsubj or Relation.Aux or Relation.Advcl or Relation.Parataxis or Relation.Conj or Relation.Mark));

    /// <summary>What the other part wants: the infinitive after "plan", else the phrase itself.</summary>
    private static string Wanted(Token wish, ReportContext context)
    {
        for (var i = wish.Index + 1; i < wish.Sentence.Count; i++)
        {
            var verb = wish.Sentence[i];
            if (verb.Class is WordClass.Verb && RealityRule.IsInfinitive(verb)) return Extent.Of(verb, context.Report.Document, part => part.Relation is not (Relation.Mark or Relation.Conj));
        }

        return Extent.Of(wish, context.Report.Document, child => child.Relation is Relation.Amod or Relation.Compound);
    }
}
