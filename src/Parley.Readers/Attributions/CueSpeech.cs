namespace Parley.Readers.Attributions;

/// <summary>The quotations around a cue.</summary>
internal sealed class CueSpeech(TokenTable table)
{
    private const int Nearby = 8;

    private int _own;
    private int _before;
    private int _after;

    /// <summary>How near the quotations before and after the cue are.</summary>
    public uint Nearness { get; private set; }

    /// <summary>Turns to a cue and its window.</summary>
    public void Start(Cue cue, (int First, int Last) window)
    {
        _own = table.Quotations[cue.First];
        _before = Nearest(cue.First, -1, window);
        _after = Nearest(cue.Last, 1, window);
        var near = _before < 0 ? 3u : Closeness(cue.First, -1, window);
        Nearness = (near * 4) + (_after < 0 ? 3u : Closeness(cue.Last, 1, window));
    }

    /// <summary>The quotation that a token stands in: none, the cue's own, the next before or after it, or another.</summary>
    public uint StateOf(int token)
    {
        var quotation = table.Quotations[token];
        if (quotation < 0) return 0;
        if (quotation == _own) return 1;
        if (_before >= 0 && table.Speeches[quotation].Speech == table.Speeches[_before].Speech) return 2;
        if (_after >= 0 && table.Speeches[quotation].Speech == table.Speeches[_after].Speech) return 3;
        return quotation < Math.Max(0, _before) ? 4u : 5u;
    }

    /// <summary>What lies between two neighbours: the edges of quotations, sentences and paragraphs.</summary>
    public uint Seam(int left, int right)
    {
        var (from, to) = (table.Quotations[left], table.Quotations[right]);
        return (from != to ? 1u : 0) + (from >= 0 ? 2u : 0) + (to >= 0 ? 4u : 0)
            + (table.SentenceOf[left] != table.SentenceOf[right] ? 8u : 0) + (table.Paragraphs[left] != table.Paragraphs[right] ? 16u : 0);
    }

    private uint Closeness(int from, int step, (int First, int Last) window)
    {
        for (var k = 1; k <= Nearby; k++)
        {
            var i = from + (step * k);
            if (i < window.First || i > window.Last) return 2;
            if (table.Quotations[i] >= 0) return k <= 2 ? 0u : 1u;
        }

        return 2;
    }

    private int Nearest(int from, int step, (int First, int Last) window)
    {
        for (var i = from + step; i >= window.First && i <= window.Last; i += step)
        {
            if (table.Quotations[i] >= 0 && table.Quotations[i] != _own) return table.Quotations[i];
        }

        return -1;
    }
}
