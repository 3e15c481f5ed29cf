using Parley.Language.Names;

namespace Parley.Language.Coreference;

/// <summary>Says what a mention can stand for: how many, of what gender, a person or a thing.</summary>
internal static class TraitsFinder
{
    private const MentionTraits Person = MentionTraits.Woman | MentionTraits.Man;

    public static MentionTraits Of(Sentence sentence, int head, PronounClass pronoun, Name? name) =>
        pronoun != PronounClass.None ? OfPronoun(pronoun)
        : name is { } found ? OfName(sentence, found)
        : OfNoun(sentence, head);

    private static MentionTraits OfPronoun(PronounClass pronoun) => pronoun switch
    {
        PronounClass.I => MentionTraits.Singular | Person,
        PronounClass.We => MentionTraits.Plural | Person,
        PronounClass.You => MentionTraits.Number | Person,
        PronounClass.He => MentionTraits.Singular | MentionTraits.Man,
        PronounClass.She => MentionTraits.Singular | MentionTraits.Woman,
        PronounClass.It or PronounClass.This => MentionTraits.Singular | MentionTraits.Thing,
        PronounClass.They or PronounClass.These => MentionTraits.Plural | MentionTraits.Gender,
        _ => MentionTraits.Any,
    };

    private static MentionTraits OfName(Sentence sentence, Name name) => name.Kind switch
    {
        NameKind.Person => MentionTraits.Singular | GenderOfPerson(sentence, name),
        NameKind.Place => MentionTraits.Singular | MentionTraits.Thing,
        NameKind.Nationality => MentionTraits.Plural | Person,
        _ => MentionTraits.Number | MentionTraits.Thing,
    };

    private static MentionTraits GenderOfPerson(Sentence sentence, Name name)
    {
        var title = name.FirstToken > 0 ? CoreferenceLexicon.Shared.PersonOf(sentence.Words[name.FirstToken - 1].ToLowerInvariant()) : MentionTraits.None;
        if (title is MentionTraits.Woman or MentionTraits.Man) return title;
        var given = NameLexicon.Shared.Of(sentence.Words[name.FirstToken]) & (NameClues.Woman | NameClues.Man);
        if (name.TokenCount == 1) return Person;
        return given switch
        {
            NameClues.Woman => MentionTraits.Woman,
            NameClues.Man => MentionTraits.Man,
            _ => Person,
        };
    }

    private static MentionTraits OfNoun(Sentence sentence, int head)
    {
        var lemma = sentence.Lemmas[head];
        var person = CoreferenceLexicon.Shared.PersonOf(lemma);
        var life = person != MentionTraits.None ? person
            : CoreferenceLexicon.Shared.IsBody(lemma) ? MentionTraits.Thing
            : sentence.Classes[head] == WordClass.Propn ? MentionTraits.Gender : MentionTraits.Thing;
        return NumberOf(sentence, head) | life;
    }

    private static MentionTraits NumberOf(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child.Relation == Relation.Conj) return MentionTraits.Number;
        }

        if (CoreferenceLexicon.Shared.IsBody(sentence.Lemmas[head]) && IsSingular(sentence, head)) return MentionTraits.Number;
        return IsSingular(sentence, head) ? MentionTraits.Singular : MentionTraits.Plural;
    }

    private static bool IsSingular(Sentence sentence, int head)
    {
        var word = sentence.Words[head];
        if (sentence.Lemmas[head] is "people" or "police") return false;
        return sentence.Classes[head] == WordClass.Propn
            ? !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal)
            : word.Equals(sentence.Lemmas[head], StringComparison.OrdinalIgnoreCase);
    }
}
