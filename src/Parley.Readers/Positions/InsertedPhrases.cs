using Parley.Language;

namespace Parley.Readers.Positions;

/// <summary>Finds the name before what is inserted between it and its verb: "On costs, Kenya, for the African Group, supported by Peru, proposed cuts".</summary>
internal static class InsertedPhrases
{
    /// <summary>The last word of the name, which a parser may hang elsewhere; null where nothing is inserted before the verb.</summary>
    public static Token? NameBefore(Token verb)
    {
        var sentence = verb.Sentence;
        if (verb.Index < 4 || sentence.Words[verb.Index - 1] != ",") return null;
        Token? name = null;
        for (var i = verb.Index - 2; i > 0 && (sentence.Classes[i] != WordClass.Verb || Opens(sentence.Words[i])); i--)
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
        for (var i = participle.Index - 1; i > 0; i--)
        {
            if (sentence.Words[i] == "," && Opens(sentence.Words[i + 1])) return sentence.Classes[i - 1] == WordClass.Propn;
        }

        return false;
    }

    private static bool Opens(string word) => word is "for" or "on" or "with" or "supported" or "backed" or "seconded" or "joined" or "opposed" or "challenged" or "countered";
}
