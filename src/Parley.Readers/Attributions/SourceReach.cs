using Parley.Language;
using Parley.Readers.Actors;

namespace Parley.Readers.Attributions;

/// <summary>Widens a source to the people whom its words describe.</summary>
/// <remarks>
/// In "..., diplomats attending the session said" the verb may be taken to belong to "the session" alone, or to nobody. When the source, if any, stands right
/// before the cue, and the words between it and the comma, quotation mark or start of sentence before are a noun for people and the start of a
/// description ("sources close to", "officials briefed on"), they belong to the source. In "he told diplomats the session failed" nothing parts the
/// noun from what stands before it, and the source stays as it is.
/// </remarks>
internal static class SourceReach
{
    /// <summary>The labelling with the wider source, or the same one.</summary>
    public static Candidate Widen(TokenTable table, Candidate roles, Cue cue)
    {
        var end = cue.First - roles.First;
        var first = roles.Has(RoleLabel.Source) ? Array.IndexOf(roles.Labels, RoleLabel.Source) : end;
        if (first <= 0 || (first < end && Array.LastIndexOf(roles.Labels, RoleLabel.Source) + 1 != end)) return roles;
        var start = StartOfPhrase(table, roles.First, roles.First + first);
        return IsDescription(table, start, roles.First + first) ? Relabel(table, roles, start - roles.First, first) : roles;
    }

    private static int StartOfPhrase(TokenTable table, int window, int source)
    {
        var sentence = table.SentenceStarts[table.SentenceOf[source]];
        var start = source;
        while (start > Math.Max(window, sentence) && table.Classes[start - 1] != WordClass.Punct) start--;
        return start;
    }

    private static bool IsDescription(TokenTable table, int start, int end)
    {
        var noun = start;
        while (noun < end && IsModifier(table.Classes[noun])) noun++;
        if (noun >= end || table.Classes[noun] != WordClass.Noun) return false;
        while (noun + 1 < end && table.Classes[noun + 1] == WordClass.Noun) noun++;
        if (GroupLexicon.Find(table.At(noun).Text) is null) return false;
        var described = noun + 1;
        while (described < end && table.Classes[described] == WordClass.Adv) described++;
        return described < end && (table.Classes[described] is WordClass.Adj or WordClass.Adp || IsParticiple(table.At(described).Text));
    }

    private static bool IsModifier(WordClass wordClass) => wordClass is WordClass.Det or WordClass.Adj or WordClass.Num or WordClass.Propn or WordClass.Adv;

    private static bool IsParticiple(string word) =>
        word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static Candidate Relabel(TokenTable table, Candidate roles, int start, int first)
    {
        byte[] labels = [.. roles.Labels];
        labels.AsSpan(start..first).Fill(RoleLabel.Source);
        if (start > 0 && table.Classes[roles.First + start - 1] == WordClass.Punct && table.Spans[roles.First + start - 1].In(table.Text) == ",")
        {
            labels[start - 1] = RoleLabel.Neither;
        }

        return roles with { Labels = labels };
    }
}
