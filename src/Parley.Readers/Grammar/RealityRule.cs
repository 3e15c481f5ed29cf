using Parley.Language;

namespace Parley.Readers.Grammar;

/// <summary>Reads from a verb's own form how real its event is.</summary>
/// <remarks>
/// What: auxiliaries, negation, tense and the conjunction that opens the clause. Why: "imposed", "will impose", "may impose" and
/// "has not imposed" tell four stages of one measure. Hit: "The council may suspend the levy": possible. Near miss: "The council
/// suspended the levy last May": actual, the month is no auxiliary. After the factuality scale of Saurí and Pustejovsky,
/// "FactBank" (2009), without its certainty of sources.
/// </remarks>
internal static class RealityRule
{
    private static readonly string[] _possible = ["would", "could", "may", "might", "can", "should", "must", "ought"];
    private static readonly string[] _planned = ["will", "shall"];

    /// <summary>How real the verb's event is by its own form; open for infinitives, gerunds and nouns.</summary>
    public static Reality Of(Token verb)
    {
        if (IsNegated(verb)) return verb.Is("hesitate", "refrain", "shrink") ? Reality.Planned : Reality.Denied;
        if (IsConditional(verb)) return Reality.Possible;
        if (SharesAuxiliary(verb)) return Of(verb.Head!.Value);
        var byAuxiliary = ByAuxiliary(verb);
        if (byAuxiliary == Reality.Planned && HasCondition(verb)) return Reality.Possible;
        if (byAuxiliary != Reality.Open) return byAuxiliary;
        if (verb is { Class: WordClass.Adj, Relation: Relation.Amod }) return Reality.Open;
        if (verb.Class is not (WordClass.Verb or WordClass.Aux or WordClass.Adj) || IsInfinitive(verb) || IsBareGerund(verb)) return Reality.Open;
        return verb.Relation is Relation.Xcomp && (!verb.IsParticiple() || IsBareInfinitive(verb)) ? Reality.Open : Reality.Actual;
    }

    /// <summary>Whether a negation depends on the token: "not", "never", "no", "neither".</summary>
    public static bool IsNegated(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.Advmod or Relation.Det or Relation.Cc or Relation.CcPreconj
                && child.Is("not", "n't", "never", "no", "neither", "nor", "hardly", "nt")) return true;
        }

        return false;
    }

    /// <summary>Whether a verb stands under an auxiliary that makes it possible or planned: "may", "will".</summary>
    public static bool IsModal(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Aux && (child.Is(_possible) || child.Is(_planned))) return true;
        }

        return false;
    }

    /// <summary>"Would go ahead and impose": the second of two verbs, in its bare form, stands under the first one's auxiliary.</summary>
    private static bool SharesAuxiliary(Token verb) =>
        verb.Relation == Relation.Conj && verb.Class == WordClass.Verb && verb.Text == verb.Lemma && verb.Subject() is null && verb.Child(Relation.Aux) is null
        && verb.Head is { Class: WordClass.Verb, Relation: not Relation.Conj };

    private static Reality ByAuxiliary(Token verb)
    {
        var found = Reality.Open;
        foreach (var child in verb.Children)
        {
            if (child.Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            if (child.Is(_possible) || child.Text is "'d") return Reality.Possible;
            if (child.Is(_planned) || child.Text is "'ll") return Reality.Planned;
            if (child.Is("be", "have", "do", "get") && !child.Text.Equals("be", StringComparison.OrdinalIgnoreCase)) found = Reality.Actual;
        }

        return found == Reality.Actual && IsInfinitive(verb) ? Reality.Planned : found;
    }

    private static bool IsConditional(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Mark or Relation.Advmod
                && child.Is("if", "unless", "whether", "until", "till", "lest", "once", "before", "should", "provided")) return true;
            if (child.Is("when") && IsPresent(verb)) return true;
        }

        return false;
    }

    /// <summary>Whether the verb's clause holds a condition: "if", "unless", "once", "until".</summary>
    public static bool HasCondition(Token verb) => ClauseBehind(verb, "if", "unless", "once", "until", "as", "when", "after", "should", "provided") is not null;

    /// <summary>The first clause that hangs on a verb by one of some conjunctions; null without one.</summary>
    public static Token? ClauseBehind(Token verb, params ReadOnlySpan<string> conjunctions)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Advcl && child.Child(Relation.Mark) is { } mark && mark.Is(conjunctions)) return child;
        }

        return null;
    }

    /// <summary>Whether the verb is an infinitive with "to", which a parser may take for a preposition.</summary>
    public static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Mark or Relation.Case && child.Class is WordClass.Part && child.Is("to")) return true;
        }

        return false;
    }

    /// <summary>"Help end the strike", "let it impose duties".</summary>
    private static bool IsBareInfinitive(Token verb) => verb.Text == verb.Lemma && verb.Head is { } above && above.Is("help", "let", "make");

    private static bool IsPresent(Token verb) => verb.Text == verb.Lemma || verb.Text == verb.Lemma + "s" || verb.Text == verb.Lemma + "es";

    private static bool IsBareGerund(Token verb) => verb.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase);
}
