using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Tells names of states that only say of whom the bodies behind them are.</summary>
/// <remarks>
/// In "the US, UK and Australian business councils" nobody speaks for a state, though the first two are nouns. A near miss: "the US, the UK and Australian
/// business councils", where two states stand beside the councils.
/// </remarks>
internal static class AttributiveList
{
    /// <summary>Whether a state's name, other than the adjective of its people, is in a list that ends before bodies of such people.</summary>
    public static bool Holds(Sentence sentence, FoundName name, SentenceNames names)
    {
        if (name.Hit is null or { Sense: GazetteerSense.People }) return false;
        var last = name;
        while (NextOf(sentence, last, names) is { } next) last = next;
        return last != name && last.Hit?.Sense == GazetteerSense.People && IsOfBodies(sentence, last.End);
    }

    /// <summary>The state that only a comma or "and" parts from another; null where an article begins anew, or nothing follows.</summary>
    private static FoundName? NextOf(Sentence sentence, FoundName name, SentenceNames names)
    {
        var at = name.End;
        while (at < sentence.Count && sentence.Words[at] is "," or "and" or "or") at++;
        return at > name.End && at < sentence.Count && names.At(at) is { Hit.Entry.IsParty: true } next && next.First == at ? next : null;
    }

    /// <summary>Whether the phrase that begins there ends in a word for associations.</summary>
    private static bool IsOfBodies(Sentence sentence, int from)
    {
        var end = from;
        while (end < sentence.Count && sentence.Classes[end] is WordClass.Noun or WordClass.Propn or WordClass.Adj) end++;
        return end > from && sentence.Words[end - 1].ToLowerInvariant() is "councils" or "chambers" or "associations" or "federations" or "unions" or "institutes" or "societies";
    }
}
