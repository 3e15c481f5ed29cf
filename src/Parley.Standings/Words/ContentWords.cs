namespace Parley.Standings.Words;

/// <summary>The words of a phrase that carry its meaning, stripped of their endings: what two phrases must share to speak of the same thing.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> Stop = WordList.Load("stopwords.txt", StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StopWords = Stop.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "al", "s", "e", "y"];

    /// <summary>The stems of a phrase's content words.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> phrase)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stem in In(phrase)) stems.Add(stem.ToString());
        return stems;
    }

    /// <summary>The stems of a phrase's content words, one after the other, each valid until the next.</summary>
    public static StemEnumerator In(ReadOnlySpan<char> phrase) => new(phrase);

    /// <summary>The share of the smaller set that the two have in common, 0 to 1; 0 when they share fewer words than <paramref name="least"/>.</summary>
    public static double Overlap(HashSet<string> one, HashSet<string> other, int least = 1)
    {
        var shared = one.Count(other.Contains);
        return shared < least ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }

    /// <summary>Walks through a phrase, stem by stem.</summary>
    public ref struct StemEnumerator
    {
        private readonly ReadOnlySpan<char> _phrase;
        private char[] _lower;
        private int _next;
        private ReadOnlySpan<char> _current;

        internal StemEnumerator(ReadOnlySpan<char> phrase)
        {
            _phrase = phrase;
            _lower = [];
        }

        public readonly ReadOnlySpan<char> Current => _current;

        public readonly StemEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < _phrase.Length)
            {
                var start = _next;
                while (_next < _phrase.Length && IsInWord(start)) _next++;
                if (_next == start) _next++;
                else if (IsContent(_phrase[start.._next])) return true;
            }

            return false;
        }

        private readonly bool IsInWord(int start) => char.IsLetterOrDigit(_phrase[_next]) || (_phrase[_next] == '.' && _next > start && _next + 1 < _phrase.Length && char.IsDigit(_phrase[_next + 1]));

        private bool IsContent(ReadOnlySpan<char> word)
        {
            if (_lower.Length < word.Length) _lower = new char[Math.Max(word.Length, 32)];
            var lower = _lower.AsSpan(0, word.Length);
            word.ToLowerInvariant(lower);
            if (lower.Length < 2 || StopWords.Contains(lower)) return false;
            _current = Stem(lower);
            return true;
        }
    }
}
