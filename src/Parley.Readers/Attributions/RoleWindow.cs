namespace Parley.Readers.Attributions;

/// <summary>The sentences in which the source and the content of a cue are looked for.</summary>
/// <remarks>
/// They are the cue's own sentence, and its neighbours as far as quotation marks run on: before it where a quotation reaches into the cue's
/// sentence or ends just before it, after it where a quotation goes on or a new one opens the next sentence.
/// </remarks>
internal static class RoleWindow
{
    private const int MostBefore = 4;
    private const int MostAfter = 12;

    /// <summary>The first and last token of the window.</summary>
    public static (int First, int Last) Around(TokenTable table, Cue cue)
    {
        var sentence = table.SentenceOf[cue.First];
        int low = sentence, high = table.SentenceOf[cue.Last];
        while (low > 0 && sentence - low < MostBefore && LeadsIn(table, low)) low--;
        while (high + 1 < table.Sentences.Length && high - sentence < MostAfter && RunsOn(table, high)) high++;
        return (table.SentenceStarts[low], table.SentenceStarts[high + 1] - 1);
    }

    /// <summary>Whether the sentence before may be quoted under this one's cue.</summary>
    private static bool LeadsIn(TokenTable table, int sentence)
    {
        var first = table.SentenceStarts[sentence];
        var before = table.Quotations[first - 1];
        return before >= 0 && (table.Quotations[first] == before || table.Paragraphs[first] == table.Paragraphs[first - 1]);
    }

    /// <summary>Whether the sentence after may be quoted under this one's cue.</summary>
    private static bool RunsOn(TokenTable table, int sentence) => table.Quotations[table.SentenceStarts[sentence + 1]] >= 0;
}
