using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>The features by which a token is told to belong to the source or the content of a given cue.</summary>
/// <remarks>Templates are numbered; a trained model holds for these numbers and no others.</remarks>
internal sealed class RoleFeatures
{
    private readonly TokenTable _table;
    private readonly Branches _branches;
    private readonly int[] _cueOf;
    private readonly int[] _cueBefore;
    private readonly int[] _cueAfter;
    private int _first;
    private int _last;
    private int _head;
    private int _sentence;
    private int _cueStart;
    private int _cueEnd;
    private uint _cueLemma;
    private uint _cueForm;
    private uint _cuePhrase;
    private int _quoteBefore;
    private int _quoteAfter;
    private uint _frame;
    private uint _cueQuotes;

    public RoleFeatures(TokenTable table)
    {
        _table = table;
        _branches = new Branches(table);
        _cueOf = new int[table.Count];
        _cueBefore = new int[table.Count];
        _cueAfter = new int[table.Count];
    }

    /// <summary>Tells where the cues of the text are, in the order of the text.</summary>
    public void SetCues(IReadOnlyList<Cue> cues)
    {
        Array.Fill(_cueOf, -1);
        for (var k = 0; k < cues.Count; k++)
        {
            for (var i = cues[k].First; i <= cues[k].Last; i++) _cueOf[i] = k;
        }

        for (int i = 0, former = -1; i < _cueOf.Length; i++) _cueBefore[i] = former = Math.Max(former, _cueOf[i]);
        for (int i = _cueOf.Length - 1, next = cues.Count; i >= 0; i--) _cueAfter[i] = next = _cueOf[i] >= 0 ? _cueOf[i] : next;
    }

    /// <summary>Turns to a cue and its window.</summary>
    public void Start(Cue cue)
    {
        Cue = cue;
        (_cueStart, _cueEnd) = (cue.First, cue.Last);
        (_first, _last) = RoleWindow.Around(_table, cue);
        _head = _table.HeadOf(_cueStart, _cueEnd);
        _sentence = _table.SentenceOf[_cueStart];
        _cueLemma = _table.Lemmas[_head];
        _cueForm = FormOf(_head);
        _cuePhrase = 0;
        for (var i = _cueStart; i <= _cueEnd; i++) _cuePhrase = Hash32.Mix(_cuePhrase, _table.Lemmas[i]);
        _branches.Start(cue, _head, _sentence);
        _quoteBefore = NearestQuotation(_cueStart, -1);
        _quoteAfter = NearestQuotation(_cueEnd, 1);
        _frame = Frame(_head);
        _cueQuotes = CueQuotes();
    }

    /// <summary>The head of the cue that the features have been turned to.</summary>
    public int CueHead => _head;

    /// <summary>That cue.</summary>
    public Cue Cue { get; private set; }

    /// <summary>The first and last token of the window.</summary>
    public (int First, int Last) Window => (_first, _last);

    /// <summary>The cue's part of speech, relation and voice.</summary>
    public uint CueForm => _cueForm;

    /// <summary>The branch that a token of the cue's sentence lies on, seen from the cue; 0 for tokens elsewhere.</summary>
    public uint BranchOf(int i) => _table.SentenceOf[i] == _sentence ? _branches.RegionOf(i) : 0;

    /// <summary>Lists the emission features of a token of the window.</summary>
    public void Emissions(int i, FeatureBuffer f)
    {
        var quote = QuoteState(i);
        var side = Side(i);
        var sentence = Math.Clamp(_table.SentenceOf[i] - _sentence, -3, 3) + 3;
        var kind = (uint)_table.Classes[i];
        f.Add(1, side, quote);
        f.Add(2, (uint)sentence, quote, SameParagraph(i));
        f.Add(3, _table.Words[i], side);
        f.Add(4, kind, side, quote);
        f.Add(5, Distance(i), side);
        f.Add(6, Distance(i), _cueLemma);
        f.Add(7, OtherCues(i), side, quote);
        if (sentence != 3)
        {
            Elsewhere(i, f, quote, (uint)sentence);
            return;
        }

        var region = _branches.RegionOf(i);
        Regions(i, f, region, quote);
        Neighbours(i, f, region, side);
    }

    /// <summary>Lists the features of the step from the token before to this one.</summary>
    public void Edges(int i, FeatureBuffer f)
    {
        f.Add(200, 0);
        if (i == _first) return;
        var step = (InCue(i - 1) ? 1u : 0) + (InCue(i) ? 2u : 0);
        if (_table.SentenceOf[i] != _table.SentenceOf[i - 1]) step += 4;
        if (_table.Quotations[i] != _table.Quotations[i - 1]) step += _table.Quotations[i] < 0 ? 8u : 16;
        if (_table.Quotations[i] >= 0) step += 32;
        f.Add(201, step);
        f.Add(202, (uint)_table.Classes[i - 1], (uint)_table.Classes[i], step);
        f.Add(203, _table.Lemmas[i], Side(i));
        f.Add(204, _table.Lemmas[i - 1], Side(i));
        if (_table.SentenceOf[i] != _sentence || _table.SentenceOf[i - 1] != _sentence) return;
        var (before, now) = (_branches.RegionOf(i - 1), _branches.RegionOf(i));
        var same = _branches.TopOf(i) == _branches.TopOf(i - 1) ? 1u : 0;
        f.Add(205, before, now, same);
        f.Add(206, now, same, (uint)_table.Relations[i]);
        f.Add(207, same, _table.Lemmas[i - 1], _cueForm);
        f.Add(208, same, _table.Lemmas[i], _cueForm);
        f.Add(209, Boundary(i - 1, i), now, (uint)_table.Relations[i]);
        f.Add(210, before, now, _cueLemma);
    }

    private void Elsewhere(int i, FeatureBuffer f, uint quote, uint sentence)
    {
        var starts = _table.SentenceStarts;
        var (first, last) = (starts[_table.SentenceOf[i]], starts[_table.SentenceOf[i] + 1] - 1);
        f.Add(20, sentence, quote, _cueForm);
        f.Add(21, sentence, quote, _cueLemma);
        f.Add(22, sentence, quote, HasOtherCue(first, last));
        f.Add(23, sentence, QuoteState(first), QuoteState(last));
        f.Add(24, quote, _cueQuotes, sentence);
        f.Add(25, quote, _cueQuotes, SameParagraph(i));
        f.Add(26, sentence, _table.Words[first], quote);
        f.Add(27, sentence, (uint)_table.Classes[i], _table.LeftEdge[i] == first ? 1u : 0);
        f.Add(28, _table.Lemmas[starts[_sentence + 1] - 1], quote, sentence);
    }

    private void Regions(int i, FeatureBuffer f, uint region, uint quote)
    {
        var top = _branches.TopOf(i);
        var kind = (uint)_table.Classes[i];
        var relation = (uint)_table.Relations[i];
        var edge = (i == _table.LeftEdge[top] ? 1u : 0) + (i == _table.RightEdge[top] ? 2u : 0) + (i == top ? 4u : 0);
        var marker = MarkerOf(top);
        f.Add(40, region);
        f.Add(41, region, _cueLemma);
        f.Add(42, region, _cueForm);
        f.Add(43, region, _cueForm, quote);
        f.Add(44, region, _cuePhrase);
        f.Add(45, region, _cueLemma, _table.Words[_cueEnd]);
        f.Add(46, region, edge, kind);
        f.Add(47, region, edge, relation);
        f.Add(48, region, _table.Lemmas[top]);
        f.Add(49, region, _table.Lemmas[top], _cueLemma);
        f.Add(50, region, marker, _cueLemma);
        f.Add(51, region, marker, _cueForm);
        f.Add(52, region, _frame);
        f.Add(53, region, _frame, _cueForm);
        f.Add(54, region, (uint)_table.Classes[top], quote);
        f.Add(55, _branches.WayOf(i), _cueForm);
        f.Add(56, _branches.WayOf(i), _cueLemma);
        f.Add(57, region, OtherCues(i), _cueForm);
        f.Add(58, region, _cueQuotes, quote);
        f.Add(59, region, _table.Words[i]);
        f.Add(60, region, Gap(i), quote);
        f.Add(61, region, Gap(i), _cueLemma);
        f.Add(62, region, (uint)_table.Relations[_head], _frame);
        if (_table.Heads[_head] >= 0) f.Add(63, region, _table.Lemmas[_table.Heads[_head]], (uint)_table.Relations[_head]);
        f.Add(64, region, _branches.StepOf(i));
        f.Add(65, region, _branches.StepOf(i), _cueForm);
    }

    private void Neighbours(int i, FeatureBuffer f, uint region, uint side)
    {
        f.Add(80, _table.Words[i], region, _cueForm);
        f.Add(81, WordAt(i - 1), side);
        f.Add(82, WordAt(i + 1), side);
        f.Add(83, WordAt(i - 1), _table.Words[i], side);
        f.Add(84, _table.Words[i], WordAt(i + 1), side);
        f.Add(85, ClassAt(i - 1), (uint)_table.Classes[i], ClassAt(i + 1));
        f.Add(86, ClassAt(i - 1), (uint)_table.Classes[i], side);
        f.Add(87, (uint)_table.Classes[i], ClassAt(i + 1), side);
        f.Add(88, i == _first ? 1u : i == _last ? 2u : 0, region);
        f.Add(89, Distance(i), region);
        f.Add(90, _cueOf[i] >= 0 ? InCue(i) ? 1u : 2 : 0, region);
    }

    private uint Frame(int i)
    {
        const ulong Weak = (1UL << (int)Relation.Punct) | (1UL << (int)Relation.Advmod) | (1UL << (int)Relation.Aux);
        var left = _table.LeftRelations[i] & ~Weak;
        var right = _table.RightRelations[i] & ~Weak;
        return Hash32.Mix(Hash32.Mix((uint)left, (uint)(left >> 32)), Hash32.Mix((uint)right, (uint)(right >> 32)));
    }

    /// <summary>The cue's part of speech, its relation, and whether it is passive.</summary>
    private uint FormOf(int head)
    {
        var passive = ((_table.LeftRelations[head] >> (int)Relation.AuxPass) & 1) != 0 ? 1u : 0;
        return ((uint)_table.Classes[head] * 256) + ((uint)_table.Relations[head] * 2) + passive;
    }

    private uint MarkerOf(int top)
    {
        for (var child = _table.FirstChild[top]; child >= 0 && child < top; child = _table.NextSibling[child])
        {
            if (_table.Relations[child] is Relation.Mark or Relation.Case) return _table.Lemmas[child];
        }

        return 0;
    }

    private bool InCue(int i) => i >= _cueStart && i <= _cueEnd;

    private uint Side(int i) => i < _cueStart ? 0u : i > _cueEnd ? 1u : 2u;

    private uint Distance(int i)
    {
        var distance = i < _cueStart ? _cueStart - i : i - _cueEnd;
        return distance <= 3 ? (uint)Math.Max(0, distance) : distance <= 6 ? 4u : distance <= 12 ? 5u : distance <= 25 ? 6u : 7u;
    }

    /// <summary>The punctuation, if any, that stands between the branch and the cue.</summary>
    private uint Gap(int i)
    {
        var top = _branches.TopOf(i);
        if (_table.LeftEdge[top] > _cueEnd)
        {
            var next = Math.Min(_table.Count - 1, _cueEnd + 1);
            return _table.IsPunctuation(next) ? _table.Words[next] : _table.LeftEdge[top] == next ? 1u : 2u;
        }

        return _table.RightEdge[top] < _cueStart && _table.IsPunctuation(_cueStart - 1) ? _table.Words[_cueStart - 1] : 3u;
    }

    private uint QuoteState(int i)
    {
        var quotation = _table.Quotations[i];
        if (quotation < 0) return 0;
        if (quotation == _table.Quotations[_cueStart]) return 1;
        if (_quoteBefore >= 0 && _table.Speeches[quotation].Speech == _table.Speeches[_quoteBefore].Speech) return 2;
        if (_quoteAfter >= 0 && _table.Speeches[quotation].Speech == _table.Speeches[_quoteAfter].Speech) return 3;
        return quotation < Math.Max(0, _quoteBefore) ? 4u : 5u;
    }

    /// <summary>How near the quotations before and after the cue are.</summary>
    private uint CueQuotes()
    {
        var before = _quoteBefore < 0 ? 3 : Closeness(_cueStart, -1);
        var after = _quoteAfter < 0 ? 3 : Closeness(_cueEnd, 1);
        return (uint)((before * 4) + after);
    }

    private int Closeness(int from, int step)
    {
        for (var k = 1; k <= 8; k++)
        {
            var i = from + (step * k);
            if (i < _first || i > _last) return 2;
            if (_table.Quotations[i] >= 0) return k <= 2 ? 0 : 1;
        }

        return 2;
    }

    private int NearestQuotation(int from, int step)
    {
        var own = _table.Quotations[from];
        for (var i = from + step; i >= _first && i <= _last; i += step)
        {
            if (_table.Quotations[i] >= 0 && _table.Quotations[i] != own) return _table.Quotations[i];
        }

        return -1;
    }

    private uint SameParagraph(int i) => _table.Paragraphs[i] == _table.Paragraphs[_cueStart] ? 1u : 0;

    /// <summary>How many other cues stand between the token and the cue, and whether it is in one.</summary>
    private uint OtherCues(int i)
    {
        const int Far = 60;
        var (from, to) = i < _cueStart ? (i, _cueStart - 1) : (_cueEnd + 1, i);
        from = Math.Max(from, to - Far);
        var count = from > to ? 0 : Math.Clamp(_cueBefore[to] - _cueAfter[from] + 1, 0, 2);
        return ((uint)count * 2) + (_cueOf[i] >= 0 && !InCue(i) ? 1u : 0);
    }

    private uint HasOtherCue(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_cueOf[i] >= 0 && !InCue(i)) return _table.Quotations[i] >= 0 ? 1u : 2u;
        }

        return 0;
    }

    /// <summary>Which branches end between two neighbours, and which start.</summary>
    private uint Boundary(int left, int right)
    {
        var (a, b) = (_branches.TopOf(left), _branches.TopOf(right));
        return (left == _table.RightEdge[a] ? 1u : 0) + (right == _table.LeftEdge[b] ? 2u : 0) + (_table.IsPunctuation(left) ? 4u : 0)
            + (_table.IsPunctuation(right) ? 8u : 0) + (a == b ? 16u : 0);
    }

    private uint WordAt(int i) => i < _first || i > _last ? 1 : _table.Words[i];

    private uint ClassAt(int i) => i < _first || i > _last ? 31 : (uint)_table.Classes[i];
}
