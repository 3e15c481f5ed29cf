namespace Parley.Language.Names;

/// <summary>What a first look at the whole text took each capitalised word for, so that a second look can be consistent.</summary>
internal sealed class NameMemory
{
    private const int Nothing = NameLabels.Kinds;
    private readonly Dictionary<ulong, Uses> _words = [];

    /// <summary>Notes the labels that a sentence got.</summary>
    public void Add(NameSentence sentence, ReadOnlySpan<int> labels)
    {
        for (var start = 0; start < labels.Length;)
        {
            var end = start + 1;
            while (!NameLabels.Ends(labels[end - 1])) end++;
            var kind = labels[start] == NameLabels.Outside ? Nothing : (int)NameLabels.KindOf(labels[start]);
            for (var i = start; i < end; i++) Note(sentence.Form(i), kind, i - start, end - start);
            start = end;
        }
    }

    /// <summary>What the rest of the text says of each token of a sentence whose own labels were noted too.</summary>
    public void Recall(NameSentence sentence, ReadOnlySpan<int> labels, Span<Trace> traces)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var form = sentence.Form(i);
            var own = labels[i] == NameLabels.Outside ? Nothing : (int)NameLabels.KindOf(labels[i]);
            traces[i] = form.IsCapital && _words.TryGetValue(form.Lower, out var uses) ? uses.Without(own) : default;
        }
    }

    private void Note(WordForm form, int kind, int place, int length)
    {
        if (!form.IsCapital) return;
        if (!_words.TryGetValue(form.Lower, out var uses)) _words.Add(form.Lower, uses = new Uses());
        uses.Add(kind, place, length);
    }

    /// <summary>What the rest of the text says of a word.</summary>
    /// <param name="Common">1 + the kind of name that it most often belongs to there (6: none), or 0 when it does not occur there.</param>
    /// <param name="Share">How sure that is: 0 to 3.</param>
    /// <param name="Longest">The kind of the longest name of several words with it and its place there, or 0.</param>
    internal readonly record struct Trace(int Common, int Share, int Longest)
    {
        public bool IsNothing => Common == 0 && Longest == 0;
    }

    private sealed class Uses
    {
        private readonly int[] _counts = new int[NameLabels.Kinds + 1];
        private int _longest;
        private int _length = 1;

        public void Add(int kind, int place, int length)
        {
            _counts[kind]++;
            if (kind == Nothing || length <= _length) return;
            _length = length;
            _longest = 1 + 3 * kind + (place == 0 ? 0 : place == length - 1 ? 2 : 1);
        }

        public Trace Without(int own)
        {
            int total = 0, best = 0, most = -1;
            for (var kind = 0; kind <= Nothing; kind++)
            {
                var count = _counts[kind] - (kind == own ? 1 : 0);
                total += count;
                if (count > most) (best, most) = (kind, count);
            }

            return total == 0 ? new Trace(0, 0, _longest) : new Trace(best + 1, ShareOf(most, total), _longest);
        }

        private static int ShareOf(int most, int total) => most < total ? (4 * most > 3 * total ? 1 : 0) : total > 2 ? 3 : 2;
    }
}
