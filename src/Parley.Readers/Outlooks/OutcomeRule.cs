using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Readers.Lexicons;
using Parley.Talks;

namespace Parley.Readers.Outlooks;

/// <summary>Reads what talks have ended in: "signed a new 20-year accord", "a pact was adopted".</summary>
internal static class OutcomeRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "outlook/outcome",
        "What talks have ended in: a verb that brings about (sign, reach, adopt ...) with an accord as its object, or as its subject when passive; what talks end \"with\".",
        "An accord that is named in passing says nothing of where talks head; one that is signed does.",
        new RuleExample("Norway and Peru signed a new five-year accord, and the dispute over copper eased.", "improving"),
        new RuleExample("Norway and Peru spoke of copper, wheat and the five-year accord.", null, "The accord is only named."))
    {
        ReadsParts = true,
    };

    private const double Weight = 3;

    private static readonly ILookup<string, string> VerbsByNoun = DataFile.Rows("Outlooks/Data/outcomes.txt")
        .SelectMany(row => DataFile.Parts(row, 1).SelectMany(noun => DataFile.Parts(row, 0).Select(verb => (noun, verb))))
        .ToLookup(pair => pair.noun, pair => pair.verb, StringComparer.OrdinalIgnoreCase);

    /// <summary>The verbs by which an outcome comes about, those apart that only describe one known already ("the pact signed in May").</summary>
    public static IEnumerable<PhraseHit<OutlookCue>> In(Sentence sentence)
    {
        foreach (var noun in sentence)
        {
            if (noun.Relation is not (Relation.Obj or Relation.NsubjPass or Relation.Obl) || noun.Head is not { } verb) continue;
            if (FirstOf(verb).Relation is Relation.Acl or Relation.AclRelcl || !IsOutcome(noun, verb)) continue;
            yield return new PhraseHit<OutlookCue>(verb.Index, 1, new OutlookCue(Heading.Good, Weight, IsExpectation: false));
        }
    }

    /// <summary>"Efforts to calm tempers and reach a truce": the second verb stands as the first does.</summary>
    private static Token FirstOf(Token verb)
    {
        while (verb is { Relation: Relation.Conj, Head: { } first }) verb = first;
        return verb;
    }

    private static bool IsOutcome(Token noun, Token verb)
    {
        var bringing = noun.Relation == Relation.Obl ? $"{verb.Lemma} {noun.Preposition()}" : verb.Lemma;
        return VerbsByNoun[noun.Lemma].Concat(VerbsByNoun[noun.Text]).Contains(bringing, StringComparer.OrdinalIgnoreCase);
    }
}
