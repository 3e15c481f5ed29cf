using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>Tells what kind of source a common noun names.</summary>
/// <remarks>
/// Who is called by a single office ("the finance minister", "its chairman") can be known from it, and so can a spokesperson's body; "a
/// minister", "two governors", "a senior official" and "government sources" name nobody.
/// </remarks>
internal static class SourceKinds
{
    /// <summary>The kind of the phrase headed by a noun, or null when the noun is not listed.</summary>
    public static SourceKind? Of(Token head)
    {
        if (SourceLexicon.KindOf(head.Lemma) is not { } kind) return null;
        return kind switch
        {
            SourceKind.Official when IsIndefinite(head) && !SourceLexicon.SpeaksForBody(head.Lemma) => SourceKind.AnonymousOfficial,
            SourceKind.Anonymous when IsFromGovernment(head) => SourceKind.AnonymousOfficial,
            _ => kind,
        };
    }

    private static bool IsIndefinite(Token head)
    {
        if (!head.Text.Equals(head.Lemma, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var child in head.Children)
        {
            if (child.Relation == Relation.Nummod || (child.Relation == Relation.Det && IsIndefinite(child.Lemma))) return true;
        }

        return false;
    }

    private static bool IsIndefinite(string determiner) =>
        determiner.ToLowerInvariant() is "a" or "an" or "another" or "some" or "one" or "any" or "several" or "many";

    private static bool IsFromGovernment(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is Relation.Compound or Relation.Amod && SourceLexicon.IsQuarter(child.Lemma)) return true;
        }

        return false;
    }
}
