using Parley.Language;

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
            if (!IsModifier(child)) continue;
            if (names.At(child.Index) is { } name && !Covers(name, head) && CanOwn(name)) return name;
            if (depth > 0 && OwnerOf(child, names, depth - 1) is { } deeper) return deeper;
        }

        return null;
    }

    private static bool IsModifier(Token token) => token.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nmod
        or Relation.NmodDesc or Relation.NmodUnmarked or Relation.Flat or Relation.Conj;

    private static bool Covers(FoundName name, Token token) => token.Index >= name.First && token.Index < name.End;

    private static bool CanOwn(FoundName name) => name.Kind is FoundNameKind.Known or FoundNameKind.Organisation or FoundNameKind.Person;
}
