namespace Parley.Readers.Attributions;

/// <summary>What is known of a token and its place around a cue, words aside: a row of a table of embeddings for each fact.</summary>
/// <remarks>Facts are numbered and share rows by hash; a trained model holds for these numbers and no others.</remarks>
internal static class RoleFacts
{
    /// <summary>The number of rows, a power of 2.</summary>
    public const int Rows = 1 << 14;

    /// <summary>The most facts of a token.</summary>
    public const int Most = 32;

    /// <summary>The rows of facts that were listed.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rows">Takes the rows; of length <see cref="Most"/>.</param>
    public static ReadOnlySpan<int> RowsOf(FeatureBuffer facts, int[] rows)
    {
        for (var i = 0; i < facts.Count; i++) rows[i] = (int)(facts.Items[i] & (Rows - 1));
        return rows.AsSpan(0, facts.Count);
    }

    /// <summary>Lists the facts of a token of the window of the cue that <paramref name="view"/> is turned to.</summary>
    public static void List(TokenTable table, CueView view, int i, FeatureBuffer f)
    {
        var quote = view.Speech.StateOf(i);
        var side = view.SideOf(i);
        var sentence = view.SentenceOf(i);
        var (first, last) = view.Window;
        var paragraph = table.Paragraphs[i] == table.Paragraphs[view.Cue.First] ? 1u : 0;
        f.Add(1, side, quote);
        f.Add(2, sentence, quote, paragraph);
        f.Add(3, view.DistanceOf(i), side);
        f.Add(4, view.OtherCues(i), side, quote);
        f.Add(5, (uint)table.Classes[i], (uint)table.Relations[i]);
        f.Add(6, i == first ? 1u : i == last ? 2u : 0, table.IsPunctuation(i) ? table.Words[i] : 0, quote);
        f.Add(7, view.Cue.Contains(i) ? 1u : 0, view.Form);
        f.Add(8, view.Speech.Nearness, quote, sentence);
        f.Add(9, view.Frame);
        f.Add(10, view.Cue.Contains(i) ? 1u : view.Cues.Has(i) ? 2u : 0);
        if (i > 0) f.Add(11, view.Speech.Seam(i - 1, i));
        if (i < last) f.Add(12, view.Speech.Seam(i, i + 1));
        if (view.IsNear(i)) Near(table, view, i, f);
    }

    /// <summary>What is known besides of a token of the cue's own sentence.</summary>
    private static void Near(TokenTable table, CueView view, int i, FeatureBuffer f)
    {
        var branch = view.BranchOf(i);
        var top = view.TopOf(i);
        var edge = (i == table.LeftEdge[top] ? 1u : 0) + (i == table.RightEdge[top] ? 2u : 0) + (i == top ? 4u : 0);
        f.Add(20, branch);
        f.Add(21, branch, view.Form);
        f.Add(22, view.StepOf(i));
        f.Add(23, view.WayOf(i));
        f.Add(24, edge, (uint)table.Relations[top]);
        f.Add(25, table.MarkerOf(top), branch);
        f.Add(26, view.Gap(i), branch);
        if (i > view.Window.First && view.IsNear(i - 1)) f.Add(27, view.Seam(i - 1, i), view.BranchOf(i - 1));
        if (i < view.Window.Last && view.IsNear(i + 1)) f.Add(28, view.Seam(i, i + 1), view.BranchOf(i + 1));
    }
}
