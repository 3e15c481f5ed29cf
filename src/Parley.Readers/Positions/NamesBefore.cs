using Parley.Language;

namespace Parley.Readers.Positions;

/// <summary>Finds the name before a verb and before what is inserted between them: "On costs, Kenya, for the African Group, supported by Peru, proposed cuts".</summary>
internal static class NamesBefore
{
    /// <summary>How many words a name may stand before its verb: a long list of supporters.</summary>
    private const int Reach = 100;

    /// <summary>The last word of the name that stands before a verb and may be its subject where a parser hangs it elsewhere; null without one.</summary>
    public static Token? NameBefore(Token verb) => NameAtOnceBefore(verb) ?? NameBeforeInsertion(verb);

    /// <summary>The name of "On costs, Kenya proposed cuts" or "On costs, Kenya and others proposed cuts".</summary>
    private static Token? NameAtOnceBefore(Token verb)
    {
        if (verb.Relation is not (Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis)) return null;
        var (sentence, i) = (verb.Sentence, verb.Index - 1);
        if (i > 1 && sentence.Words[i] == "others" && sentence.Words[i - 1] == "and") i -= 2;
        return i >= 0 && sentence.Classes[i] == WordClass.Propn ? sentence[i] : null;
    }

    private static Token? NameBeforeInsertion(Token verb)
    {
        var sentence = verb.Sentence;
        if (verb.Index < 4 || sentence.Words[verb.Index - 1] != ",") return null;
        Token? name = null;
        for (var i = verb.Index - 2; i > Math.Max(0, verb.Index - Reach) && (sentence.Classes[i] != WordClass.Verb || Opens(sentence.Words[i])); i--)
        {
            if (sentence.Words[i] == "," && Opens(sentence.Words[i + 1])) name = sentence.Classes[i - 1] == WordClass.Propn ? sentence[i - 1] : null;
        }

        return name;
    }

    /// <summary>Whether a participle opens such a phrase or goes on with it: "Kenya, supported by Peru and opposed by Chile, ..."; it tells nothing of Kenya then but who stands by it.</summary>
    public static bool IsOpenedBy(Token participle)
    {
        var sentence = participle.Sentence;
        if (!Opens(participle.Text) || participle.Index < 2 || participle.Index + 1 == sentence.Count) return false;
        if (sentence.Words[participle.Index + 1] != "by" || sentence.Words[participle.Index - 1] is not ("," or "and" or "but")) return false;
        for (var i = participle.Index - 1; i > Math.Max(0, participle.Index - Reach); i--)
        {
            if (sentence.Words[i] == "," && Opens(sentence.Words[i + 1])) return sentence.Classes[i - 1] == WordClass.Propn;
        }

        return false;
    }

    private static bool Opens(string word) => word is "for" or "on" or "with" or "supported" or "backed" or "seconded" or "joined" or "opposed" or "challenged" or "countered";
}
