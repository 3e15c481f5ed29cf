using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>Reads quotations that are signed: a line of its own, then a dash and a name.</summary>
internal static class SignatureRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "attributions/signature",
        "A quotation that opens its line, with a dash and a name behind it, is the named one's.",
        "Letters, reactions and mottoes are printed without a verb, of which the trained models know next to none.",
        new RuleExample("“This pact is all that keeps our harbor open.” — Ana Duarte", "Ana Duarte, —: “This pact is all that keeps our harbor open.”"),
        new RuleExample("“Pesca” — Galician for fishing.", null, "A word is explained."));

    /// <summary>The share of such lines that are attributions in the articles where the rule was tried, rounded down.</summary>
    private const double Confidence = 0.8;

    private const int LongestName = 8;
    private const int LongestParticle = 3;

    /// <summary>The signed quotations, in order.</summary>
    public static List<Claim> Find(TokenTable table)
    {
        var claims = new List<Claim>();
        for (int i = 0, k; i < table.Count; i = Math.Max(i + 1, k))
        {
            k = i;
            if (table.Quotations[i] < 0 || !OpensLine(table, i)) continue;
            while (k < table.Count && table.Quotations[k] == table.Quotations[i]) k++;
            if (SignedAt(table, i, k) is { } claim) claims.Add(claim);
        }

        return claims;
    }

    private static bool OpensLine(TokenTable table, int token)
    {
        if (token > 0 && table.Quotations[token - 1] == table.Quotations[token]) return false;
        var before = table.Text.AsSpan(0, table.Spans[token].Start).TrimEnd(" \t\u00a0");
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private static Claim? SignedAt(TokenTable table, int first, int dash)
    {
        var name = dash;
        while (name < table.Count && IsDash(table, name)) name++;
        if (name == dash || HasBreak(table, dash, name)) return null;
        var end = EndOfName(table, name);
        if (end == name) return null;
        var labels = new byte[end - first];
        labels.AsSpan(0, dash - first).Fill(RoleLabel.Content);
        labels.AsSpan(name - first).Fill(RoleLabel.Source);
        return new Claim(new Cue(dash, name - 1, Confidence), new Candidate(first, labels, 0, Confidence), Confidence, Rule.Name);
    }

    private static bool IsDash(TokenTable table, int token) => table.Spans[token].In(table.Text) is "-" or "--" or "–" or "—" or "―";

    /// <summary>Whether a line ends between the dash and the name.</summary>
    private static bool HasBreak(TokenTable table, int dash, int name) =>
        name >= table.Count || table.Text.AsSpan()[table.Spans[dash].Start..table.Spans[name].Start].Contains('\n');

    /// <summary>The token after a name that is all there is on the line before a comma, a full stop or its end; <paramref name="name"/> when it is none.</summary>
    private static int EndOfName(TokenTable table, int name)
    {
        var end = name;
        while (end < table.Count && end - name < LongestName && IsNamePart(table.Spans[end].In(table.Text)))
        {
            end++;
            if (end < table.Count && HasBreak(table, end - 1, end)) break;
        }

        if (end == name || !char.IsUpper(table.Text[table.Spans[name].Start]) || !char.IsUpper(table.Text[table.Spans[end - 1].Start])) return name;
        return end == table.Count || HasBreak(table, end - 1, end) || table.Spans[end].In(table.Text) is "." or "," ? end : name;
    }

    private static bool IsNamePart(string word) => char.IsUpper(word[0]) || (word.Length <= LongestParticle && char.IsLetter(word[0]));
}
