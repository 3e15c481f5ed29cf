namespace Parley.Standings.Comparisons.Words;

/// <summary>Cuts a sentence where one point may end and another begin: at commas, semicolons, dashes and "and".</summary>
internal static class ClauseSplitter
{
    private static readonly string[] Cuts = [", and ", "; ", ", ", " – ", " — ", "--", " and "];
    private const int Fewest = 4;

    /// <summary>The clauses of at least four words, each by its words in lower case; the whole sentence when it has none.</summary>
    public static string[][] Split(string text)
    {
        string[][] clauses = [.. text.Split(Cuts, StringSplitOptions.RemoveEmptyEntries).Select(Words).Where(words => words.Length >= Fewest)];
        return clauses.Length > 0 ? clauses : [Words(text)];
    }

    private static string[] Words(string clause) => [.. WordForms.Split(clause).Select(WordForms.Fold)];
}
