using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads support and opposition from what someone calls a thing.</summary>
internal sealed class NamingRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/naming",
        "Support and opposition from what someone calls a thing: \"called the ban unfair\", \"described the plan as constructive\".",
        "The verb is neutral; what is said with it takes the side.",
        new RuleExample("Kenya called the ban unfair.", "Kenya, oppose: the ban unfair"),
        new RuleExample("Kenya called the ship Aurora.", null, "It only gives a name."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class != WordClass.Verb || !Names(word.Lemma) || NamedBy(word) is not { } named) return;
        if (scene.MentionOf(Clauses.SubjectOf(word)) is not { } holder || PredicateOf(word, named) is not { } predicate) return;
        var colours = Coloured(predicate);
        if ((colours & (Colours.Bad | Colours.Good)) == 0) return;
        var act = (colours & Colours.Bad) != 0 ? PositionAct.Oppose : PositionAct.Support;
        scene.Propose(null, holder, new Candidate(Rule.ShortName, word, holder, act, null, Text.Span.Cover(ContentSpan.OfPhrase(named), ContentSpan.OfPhrase(predicate)), Frame.Object, scene.Speakers.Of(word)));
    }

    private static bool Names(string lemma) => lemma is "call" or "brand" or "label" or "term" or "describe" or "dub" or "regard" or "see" or "view"
        or "consider" or "deem" or "denounce" or "condemn" or "criticize" or "criticise" or "dismiss" or "hail" or "praise" or "find" or "think";

    /// <summary>What is called something; a parser may make a small clause of "the ban unfair".</summary>
    private static Token? NamedBy(Token word) =>
        word.Child(Relation.Obj, Relation.NsubjPass) ?? (SmallClause(word) is { } clause ? clause.Child(Relation.Nsubj) : null);

    private static Token? SmallClause(Token word) =>
        word.Child(Relation.Ccomp, Relation.Xcomp) is { Class: not WordClass.Aux } clause && clause.Child(Relation.Cop, Relation.Mark) is null ? clause : null;

    private static Token? PredicateOf(Token word, Token named) =>
        word.Child(Relation.Xcomp) ?? SmallClause(word) ?? Clauses.ObliqueOf(word, "as") ?? Clauses.ObliqueOf(named, "as")
        ?? (word.Lemma is "call" or "brand" or "label" or "term" or "dub" ? named.Child(Relation.Appos) : null);

    private static Colours Coloured(Token predicate)
    {
        var colours = StanceLexicon.Of(predicate.Lemma);
        foreach (var child in predicate.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Conj or Relation.Compound) colours |= StanceLexicon.Of(child.Lemma);
        }

        return colours;
    }
}
