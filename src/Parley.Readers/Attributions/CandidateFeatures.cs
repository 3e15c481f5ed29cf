namespace Parley.Readers.Attributions;

/// <summary>The features of a whole labelling: how its source and content sit in the tree, begin, end, and leave words over.</summary>
/// <remarks>Templates are numbered; a trained model holds for these numbers and no others.</remarks>
internal sealed class CandidateFeatures(TokenTable table, CueView view)
{
    private byte[] _labels = [];
    private int _first;
    private int _last;
    private uint _lemma;
    private uint _form;

    /// <summary>Lists the features of a candidate of the cue that the view is turned to.</summary>
    public void List(Candidate candidate, float behind, FeatureBuffer f)
    {
        _labels = candidate.Labels;
        (_first, _last) = view.Window;
        _lemma = table.Lemmas[view.Head];
        _form = view.Form;
        uint sources = 0, contents = 0, left = 0;
        for (var i = _first; i <= _last; i++)
        {
            var label = LabelAt(i);
            if (label == RoleLabel.Neither)
            {
                if (!table.IsPunctuation(i) && !InCue(i) && table.SentenceOf[i] == table.SentenceOf[view.Head]) left++;
                continue;
            }

            var end = i;
            while (end < _last && LabelAt(end + 1) == label) end++;
            if (label == RoleLabel.Source) sources++;
            else contents++;
            Piece(i, end, label, f);
            i = end;
        }

        var loss = (uint)Math.Min(12, (int)(2 * behind));
        f.Add(298, loss);
        f.Add(299, loss, contents == 0 ? 0u : 1);
        f.Add(300, Math.Min(sources, 3), Math.Min(contents, 4));
        f.Add(301, Math.Min(sources, 3), Math.Min(contents, 4), _lemma);
        f.Add(302, Math.Min(sources, 3), Math.Min(contents, 4), _form);
        f.Add(303, Math.Min(left, 6), _form);
        f.Add(304, Math.Min(left, 6), _lemma);
        Arcs(f);
    }

    private void Piece(int start, int end, byte label, FeatureBuffer f)
    {
        while (end > start && table.IsPunctuation(end)) end--;
        var (before, after) = (Around(start - 1), Around(end + 1));
        var open = Unmatched(start, end);
        f.Add(310, label, before, (uint)table.Classes[start]);
        f.Add(311, label, before, table.Lemmas[start]);
        f.Add(312, label, after, (uint)table.Classes[end]);
        f.Add(313, label, after, table.Lemmas[Math.Min(_last, end + 1)]);
        f.Add(314, label, table.Lemmas[start], _form);
        f.Add(315, label, table.Lemmas[start], _lemma);
        f.Add(316, label, (uint)table.Classes[end], (uint)table.Relations[end]);
        f.Add(317, label, open, before);
        f.Add(318, label, open, after);
        f.Add(319, label, Length(end - start + 1), _form);
        f.Add(320, label, table.LeftEdge[TopOf(start, start, end)] == start ? 1u : 0, table.RightEdge[TopOf(end, start, end)] == end ? 1u : 0);
        f.Add(321, label, after, _form);
        f.Add(322, label, before, _form);
        f.Add(323, label, after, _lemma);
        f.Add(324, label, before * 64 + after, open);
        f.Add(325, label, (uint)table.Relations[TopOf(start, start, end)], (uint)table.Relations[TopOf(end, start, end)]);
        f.Add(326, label, Length(end - start + 1));
    }

    /// <summary>What the labelling cuts: arcs that lead into a piece, and arcs out of it to words that it leaves over.</summary>
    private void Arcs(FeatureBuffer f)
    {
        uint into = 0, source = 0, cut = 0;
        for (var i = _first; i <= _last; i++)
        {
            var head = table.Heads[i];
            if (table.IsPunctuation(i)) continue;
            var label = LabelAt(i);
            var above = head < _first || head > _last ? (byte)4 : InCue(head) ? (byte)3 : LabelAt(head);
            if (label == above || InCue(i)) continue;
            var relation = (uint)table.Relations[i];
            if (label == RoleLabel.Content)
            {
                into++;
                f.Add(340, view.BranchOf(i), above, _form);
                f.Add(341, relation, above, _lemma);
                f.Add(342, view.BranchOf(i), _lemma);
            }
            else if (label == RoleLabel.Source)
            {
                source++;
                f.Add(343, view.BranchOf(i), above, _form);
                f.Add(344, relation, above, _lemma);
                f.Add(345, view.BranchOf(i), (uint)table.Classes[i], _lemma);
                f.Add(346, table.Lemmas[i], _lemma);
            }

            if (above is RoleLabel.Content or RoleLabel.Source && label == RoleLabel.Neither)
            {
                cut++;
                var marker = table.MarkerOf(i);
                f.Add(350, relation, above, i > head ? 1u : 0);
                f.Add(351, relation, above, marker);
                f.Add(352, relation, above, table.Lemmas[head]);
                f.Add(353, relation, above, table.Lemmas[i]);
                f.Add(354, relation, above, _form);
                f.Add(355, relation, above * 8u + GapBefore(i));
            }
        }

        f.Add(360, Math.Min(into, 5), Math.Min(cut, 4));
        f.Add(361, Math.Min(into, 5), _form);
        f.Add(362, Math.Min(source, 4), _form);
        f.Add(363, Math.Min(cut, 4), _form);
    }

    private uint GapBefore(int i)
    {
        var edge = table.LeftEdge[i];
        return edge > _first && table.IsPunctuation(edge - 1) ? 1u : 0;
    }

    /// <summary>The highest word above <paramref name="i"/> inside the piece.</summary>
    private int TopOf(int i, int start, int end)
    {
        while (table.Heads[i] >= start && table.Heads[i] <= end) i = table.Heads[i];
        return i;
    }

    /// <summary>What kind of word stands at a piece's border.</summary>
    private uint Around(int i)
    {
        if (i < _first || i > _last) return 40;
        if (InCue(i)) return 41;
        if (table.SentenceOf[i] != table.SentenceOf[view.Head]) return table.IsPunctuation(i) ? 42u : 43;
        if (table.IsPunctuation(i)) return 44 + (table.Words[i] % 16);
        return LabelAt(i) == RoleLabel.Neither ? (uint)table.Classes[i] : 60u + LabelAt(i);
    }

    /// <summary>Whether the piece starts or ends inside a quotation that it does not hold whole.</summary>
    private uint Unmatched(int start, int end)
    {
        var (first, last) = (table.Quotations[start], table.Quotations[end]);
        var opens = first >= 0 && start > 0 && table.Quotations[start - 1] == first ? 1u : 0;
        var next = end + 1;
        while (next < table.Count && table.IsPunctuation(next) && table.Quotations[next] == last) next++;
        var closes = last >= 0 && next < table.Count && table.Quotations[next] == last ? 2u : 0;
        return opens + closes + (first >= 0 ? 4u : 0) + (last >= 0 ? 8u : 0) + (first >= 0 && first == last ? 16u : 0);
    }

    private static uint Length(int count) => count <= 4 ? (uint)count : count <= 7 ? 5u : count <= 12 ? 6u : count <= 25 ? 7u : 8u;

    private bool InCue(int i) => view.Cue.Contains(i);

    private byte LabelAt(int i) => i < _first || i > _last ? RoleLabel.Neither : _labels[i - _first];
}
