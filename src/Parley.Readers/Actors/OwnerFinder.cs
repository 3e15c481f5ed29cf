using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Actors;

/// <summary>Tells whose a group is, from the words that modify its noun.</summary>
/// <remarks>
/// Reads "Chilean officials", "Chile's negotiators", "officials in Santiago", "the ministry of trade of Chile".
/// A near miss: in "officials who met the Chilean minister" the Chilean belongs to a clause about the officials, not to them.
/// </remarks>
internal static class OwnerFinder
{
    private const int Depth = 3;

    /// <summary>The names that modify the noun <paramref name="head"/>, nearest to the left first.</summary>
    public static FoundName? OwnerOf(Token head, SentenceNames names) => OwnerOf(head, names, Depth);

    private static FoundName? OwnerOf(Token head, SentenceNames names, int depth)
    {
        foreach (var child in head.Children)
        {
            if (!IsModifier(child) || (depth == Depth && child.Relation == Relation.Conj) || NamesExample(child)) continue;
            if (child is { Relation: Relation.NmodPoss, Text: "whose" }) return OwnerBefore(child, names);
            if (names.At(child.Index) is { } name && !Covers(name, head) && CanOwn(name)) return name;
            if (depth > 0 && OwnerOf(child, names, depth - 1) is { } deeper) return deeper;
        }

        return null;
    }

    /// <summary>In "a threat to Chile from Peru, whose leaders" the leaders are Peru's.</summary>
    private static FoundName? OwnerBefore(Token whose, SentenceNames names)
    {
        var last = whose.Index > 0 && whose.Sentence.Words[whose.Index - 1] == "," ? whose.Index - 2 : whose.Index - 1;
        return names.At(last) is { } name && name.End == last + 1 && CanOwn(name) ? name : null;
    }

    /// <summary>The states and blocs listed behind the noun, or before it: "ministers of Peru, Chile and Brazil", "the Peruvian and Chilean ministers".</summary>
    public static List<string> OwnersAround(Token head, SentenceNames names) => OwnersBehind(head, names) is { Count: > 1 } behind ? behind : OwnersBefore(head, names);

    private static List<string> OwnersBefore(Token head, SentenceNames names)
    {
        var owners = new List<string>();
        for (var i = head.Index - 1; i >= 0; i--)
        {
            if (names.At(i) is { Hit: { Sense: not GazetteerSense.City, Entry: { Kind: GazetteerKind.State or GazetteerKind.Bloc } entry } } name && IsBesideNoun(head.Sentence[name.End - 1]))
            {
                owners.Insert(0, entry.Owner);
                i = name.First;
            }
            else if (owners.Count == 0 ? head.Sentence.Classes[i] is not (WordClass.Adj or WordClass.Noun or WordClass.Punct) : head.Sentence.Words[i] is not ("and" or ","))
            {
                break;
            }
        }

        return owners.Count > 1 && owners.Distinct().Count() == owners.Count ? owners : [];
    }

    private static bool IsBesideNoun(Token owner) => owner.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Conj;

    private static List<string> OwnersBehind(Token head, SentenceNames names)
    {
        var (words, owners) = (head.Sentence.Words, new List<string>());
        if (head.Index + 1 >= words.Length || words[head.Index + 1] is not ("of" or "from")) return owners;
        for (var i = head.Index + 2; i < words.Length;)
        {
            if (words[i] is "the" or "and" or "," or "The")
            {
                i++;
                continue;
            }

            if (names.At(i) is not { Hit.Entry: { Kind: GazetteerKind.State or GazetteerKind.Bloc } entry } name) break;
            owners.Add(entry.Owner);
            i = name.End;
        }

        return owners;
    }

    private static bool IsModifier(Token token) => token.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nmod
        or Relation.NmodDesc or Relation.NmodUnmarked or Relation.Flat or Relation.Conj;

    /// <summary>"Several parties, including Peru" are not Peru's.</summary>
    private static bool NamesExample(Token token) => token.Preposition() is "including" or "like";

    private static bool Covers(FoundName name, Token token) => token.Index >= name.First && token.Index < name.End;

    private static bool CanOwn(FoundName name) => name.Kind is FoundNameKind.Known or FoundNameKind.Organisation or FoundNameKind.Person;
}
