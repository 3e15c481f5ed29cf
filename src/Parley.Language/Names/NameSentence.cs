namespace Parley.Language.Names;

/// <summary>A sentence as the tagger sees it: forms, clues, the runs of capitalised words, and the tree.</summary>
/// <remarks>Made to be filled again and again; not safe to share between threads.</remarks>
internal sealed class NameSentence
{
    private const int Margin = 2;
    private WordForm[] _forms = [];
    private NameClues[] _clues = [];
    private int[] _runStarts = [];
    private int[] _runEnds = [];

    public int Count { get; private set; }

    /// <summary>What the tree says.</summary>
    public NameGrammar Grammar { get; } = new();

    /// <summary>Whether capitals say nothing here: most of the words are in capitals, or begin with one.</summary>
    public SentenceCase Case { get; private set; }

    /// <summary>Takes the words and the tree of a sentence.</summary>
    public void Fill(Sentence sentence, WordForms forms)
    {
        Count = sentence.Count;
        Grammar.Fill(sentence);
        Resize(Count + 2 * Margin);
        for (var i = 0; i < Margin; i++) _forms[i] = _forms[Count + Margin + i] = WordForm.Boundary;
        for (var i = 0; i < Count; i++) _forms[i + Margin] = forms.Of(sentence.Words[i]);
        Case = FindCase();
        FindClues();
        FindRuns();
    }

    /// <summary>The form of a token; indices from -2 to <see cref="Count"/> + 1 are allowed.</summary>
    public WordForm Form(int index) => _forms[index + Margin];

    /// <summary>What the word lists say of a token by itself and in the longest phrase that covers it.</summary>
    public NameClues Clues(int index) => _clues[index + Margin];

    /// <summary>The first token of the run of capitalised words that holds the token, or -1.</summary>
    public int RunStart(int index) => _runStarts[index];

    /// <summary>The token after the run of capitalised words that holds the token, or -1.</summary>
    public int RunEnd(int index) => _runEnds[index];

    private void Resize(int size)
    {
        if (_forms.Length >= size) return;
        size = Math.Max(size, 2 * _forms.Length);
        _forms = new WordForm[size];
        _clues = new NameClues[size];
        _runStarts = new int[size];
        _runEnds = new int[size];
    }

    private SentenceCase FindCase()
    {
        int letters = 0, capitals = 0, upper = 0;
        for (var i = 0; i < Count; i++)
        {
            var form = Form(i);
            if (!form.HasLetter) continue;
            letters++;
            if (form.IsCapital) capitals++;
            if (form.IsUpper) upper++;
        }

        return letters < 3 ? SentenceCase.Usual
            : upper * 10 > letters * 7 ? SentenceCase.Upper
            : capitals * 10 > letters * 6 ? SentenceCase.Title
            : capitals == 0 ? SentenceCase.Lower : SentenceCase.Usual;
    }

    private void FindClues()
    {
        for (var i = -Margin; i < Count + Margin; i++) _clues[i + Margin] = Form(i).Clues;
        for (var i = 0; i < Count; i++) MarkPhrase(i);
    }

    private void MarkPhrase(int start)
    {
        ulong hash = 0;
        var (end, clues) = (0, NameClues.None);
        for (var i = start; i < Count; i++)
        {
            hash = NameLexicon.Extend(hash, Form(i).Lower);
            if (!NameLexicon.Shared.TryGet(hash, out var found)) break;
            if (found != NameClues.None && i > start) (end, clues) = (i + 1, found);
        }

        for (var i = start; i < end; i++) _clues[i + Margin] |= clues | NameClues.Phrase;
    }

    private void FindRuns()
    {
        for (var i = 0; i < Count; i++) _runStarts[i] = _runEnds[i] = -1;
        for (var start = 0; start < Count; start++)
        {
            if (!Form(start).IsCapital) continue;
            var end = EndOfRun(start);
            for (var i = start; i < end; i++) (_runStarts[i], _runEnds[i]) = (start, end);
            start = end;
        }
    }

    private int EndOfRun(int start)
    {
        var end = start + 1;
        for (var i = end; i < Count; i++)
        {
            if (Form(i).IsCapital) end = i + 1;
            else if (!Form(i).JoinsNames || i - end >= 2) break;
        }

        return end;
    }
}

/// <summary>How a sentence uses capitals.</summary>
internal enum SentenceCase : byte
{
    Usual,
    Upper,
    Title,
    Lower,
}
