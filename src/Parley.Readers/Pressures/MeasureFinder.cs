using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Readers.Lexicons;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Finds the words that name measures.</summary>
internal static class MeasureFinder
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/measure",
        "Measures from the nouns that name them (\"slapped duties on\"), the verbs that take them (\"boycotted\"), and verbs whose object makes them one (\"froze their assets\").",
        "A measure is named by a noun that something else applies, or by a verb alone.",
        new RuleExample("Norway slapped duties on Danish cheese.", "Norway against Denmark, tariff, imposed"),
        new RuleExample("The lake in Norway froze before the talks with Denmark.", null, "There is no object that could be withheld."));

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

    private static bool IsMeant(Token noun, Instrument instrument) => !IsOfficialDuty(noun) && !IsPaper(noun) && !IsDiscussion(noun) && !IsReason(noun, instrument) && !OnlyModifies(noun) && !IsImagined(noun);

    /// <summary>A measure that only modifies another noun is not spoken of ("a tariff war"), unless that noun says what becomes of it ("a tariff cut").</summary>
    private static bool OnlyModifies(Token noun) =>
        noun is { Relation: Relation.Compound, Head: { } whole } && ApplicationLexicon.ForceOf(whole) is null && !whole.Is("measure", "action", "policy", "package", "rate", "move", "step");

    /// <summary>"Any duty would be unacceptable" tells of none.</summary>
    private static bool IsImagined(Token noun)
    {
        var first = noun is { Relation: Relation.Conj, Head: { } listed } ? listed : noun;
        return first.Relation is Relation.Nsubj or Relation.NsubjPass && first.Child(Relation.Det)?.Lemma == "any";
    }

    /// <summary>"On duty" and "the duty to" are no tariffs.</summary>
    private static bool IsOfficialDuty(Token noun) =>
        noun.Text == "duty" && (noun.Preposition() is "on" or "off" or "of" || noun.Child(Relation.Acl)?.Child(Relation.Mark) is not null);

    /// <summary>Bills that are bought and sold, and bills to be paid, are no laws.</summary>
    private static bool IsPaper(Token noun) =>
        noun.Lemma == "bill"
        && (noun.Child(Relation.Compound, Relation.Amod)?.Lemma is "bank" or "band" or "treasury" or "commercial" or "exchequer" or "authority" or "phone" or "utility" or "hospital" or "medical"
            || (noun.Relation is Relation.Obj or Relation.NsubjPass or Relation.Conj && noun.Head is { } traded && traded.Is("buy", "sell", "purchase", "auction", "redeem", "discount", "pay", "foot", "settle", "hold"))
            || noun.Children.Any(child => child.Is("worth") || (child.Relation is Relation.Nmod && child.Is("dlrs", "stg", "mark", "yen", "franc"))));

    /// <summary>A panel that is moderated, or on which people speak, judges no dispute.</summary>
    private static bool IsDiscussion(Token noun) =>
        noun.Lemma == "panel" && ((noun.Head is { } verb && verb.Is("moderate", "join", "speak", "host", "charge", "head", "lead")) || noun.Child(Relation.Acl, Relation.AclRelcl) is { Lemma: "charge" });

    /// <summary>"In retaliation for" says why, not what.</summary>
    private static bool IsReason(Token noun, Instrument instrument) => instrument is { IsGeneric: true, Kind: PressureInstrument.Other } && noun.Preposition() is "in" or "as";

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
