using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Readers.Lexicons;

namespace Parley.Readers.Pressures;

/// <summary>Finds the words that name measures.</summary>
/// <remarks>
/// What: nouns of <c>Data/instruments.txt</c>, and verbs of <c>Data/acts.txt</c> with the objects that they need there. Why: a
/// measure is named by a noun that something else applies ("slapped duties on"), or by a verb alone ("boycotted"), or by a verb
/// whose object makes it a measure ("froze their assets"). Hit: "The port authority froze the aid." Near miss: "The lake froze
/// before the talks": no object that could be withheld.
/// </remarks>
internal static class MeasureFinder
{
    private const int LongestObject = 3;

    /// <summary>The measures named in a sentence.</summary>
    public static IEnumerable<Measure> In(Sentence sentence)
    {
        foreach (var hit in InstrumentLexicon.In(sentence))
        {
            var head = HeadOf(sentence, hit.First, hit.End);
            if (hit.Value is not null && head.Class is WordClass.Noun or WordClass.Propn && IsMeant(head, hit.Value))
                yield return new Measure(head, hit.Value, IsAct: false);
        }

        foreach (var hit in ActLexicon.In(sentence))
        {
            var verb = sentence[hit.First];
            if (verb.Class is not WordClass.Verb) continue;
            foreach (var act in hit.Value)
            {
                if (act.Objects is not null && !ObjectsOf(verb).Any(noun => IsNamedBy(act.Objects, noun))) continue;
                yield return new Measure(verb, act.Instrument, IsAct: true);
                break;
            }
        }
    }

    /// <summary>The word of a phrase on which its other words depend.</summary>
    private static Token HeadOf(Sentence sentence, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            var head = sentence.Heads[i];
            if (head < first || head >= end) return sentence[i];
        }

        return sentence[first];
    }

    private static bool IsMeant(Token noun, Instrument instrument) => !IsOfficialDuty(noun) && !IsReason(noun, instrument) && !OnlyModifies(noun);

    /// <summary>A measure that only modifies another noun is not spoken of ("a tariff war"), unless that noun says what becomes of it ("a tariff cut").</summary>
    private static bool OnlyModifies(Token noun) =>
        noun is { Relation: Relation.Compound, Head: { } whole } && ApplicationLexicon.ForceOf(whole) is null && !whole.Is("measure", "action", "policy", "package", "rate", "move", "step");

    /// <summary>"On duty" and "the duty to" are no tariffs.</summary>
    private static bool IsOfficialDuty(Token noun) =>
        noun.Text == "duty" && (noun.Preposition() is "on" or "off" or "of" || noun.Child(Relation.Acl)?.Child(Relation.Mark) is not null);

    /// <summary>"In retaliation for" says why, not what.</summary>
    private static bool IsReason(Token noun, Instrument instrument) => instrument.IsGeneric && noun.Preposition() is "in" or "as";

    private static IEnumerable<Token> ObjectsOf(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is not (Relation.Obj or Relation.NsubjPass)) continue;
            yield return child;
            foreach (var other in child.Children)
            {
                if (other.Relation is Relation.Conj) yield return other;
            }
        }

        if (verb.Relation == Relation.Acl && verb.IsParticiple() && verb.Head is { } noun) yield return noun;
    }

    private static bool IsNamedBy(PhraseLexicon<bool> objects, Token noun)
    {
        for (var first = Math.Max(0, noun.Index - LongestObject + 1); first <= noun.Index; first++)
        {
            if (objects.LongestAt(noun.Sentence, first) is { } hit && hit.End > noun.Index) return true;
        }

        return false;
    }
}
