using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>Finds who is warned of a measure, and who warns.</summary>
/// <remarks>
/// What: the verb of warning above the clause, its object, and the condition on which the measure depends. Why: both tell who is pressed where the measure itself does not.
/// Hit: "Peru warned Chile it may retaliate": Peru against Chile. Near miss: in "Peru said Chile may retaliate" nobody is warned.
/// </remarks>
internal static class Warning
{
    /// <summary>Who takes the measure: "Peru warned Chile it may retaliate": who warns, not who is warned; null where nobody is warned.</summary>
    public static Token? Warner(Token subject, Token verb) =>
        Of(verb) is { } warning && (subject.Class is WordClass.Pron || subject == BeforePronoun(warning, verb)) ? warning.Subject() : null;

    /// <summary>Whom a measure threatens by the words around it: who is warned, or whose act would bring it about; null when neither is said.</summary>
    public static Token? Threatened(Course course)
    {
        foreach (var governor in course.Governors)
        {
            if (Of(governor) is { } warning && Warned(warning, governor) is { } warned) return warned;
            if (RealityRule.ClauseBehind(governor, "if", "unless", "should")?.Subject() is { } doer) return doer;
        }

        return null;
    }

    /// <summary>The verb of warning whose content the verb is; null when nobody is warned.</summary>
    private static Token? Of(Token verb) => verb is { Relation: Relation.Ccomp, Head: { } above } && above.Is("warn", "tell", "notify", "inform") ? above : null;

    private static Token? Warned(Token warning, Token verb) => warning.Child(Relation.Obj) ?? warning.Child(Relation.Iobj) ?? BeforePronoun(warning, verb);

    /// <summary>"Warned | Chile it may retaliate": the noun at once before the pronoun, to whatever word a parser ties it.</summary>
    private static Token? BeforePronoun(Token warning, Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Class is WordClass.Pron && child.Index - 1 > warning.Index && child.Index < verb.Index && child.Sentence[child.Index - 1] is { Class: WordClass.Propn or WordClass.Noun } noun) return noun;
        }

        return null;
    }
}
