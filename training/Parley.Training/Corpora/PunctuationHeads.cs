using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Hangs punctuation marks where the treebanks of version 2 have them.</summary>
/// <remarks>
/// Marks in pairs depend on the head of what they enclose; the mark that ends a sentence on the root; any other on the lower of the highest
/// words to its left and right that it can depend on without crossing an arc.
/// </remarks>
internal sealed class PunctuationHeads
{
    private readonly IReadOnlyList<PolnearRow> _rows;
    private readonly int[] _heads;
    private readonly bool[] _isMark;
    private readonly int[] _first;
    private readonly int[] _last;

    private PunctuationHeads(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations)
    {
        _rows = rows;
        _heads = heads;
        _isMark = Array.ConvertAll(relations, relation => relation == Relation.Punct);
        _first = [.. Enumerable.Range(0, heads.Length)];
        _last = [.. Enumerable.Range(0, heads.Length)];
        for (var word = 0; word < heads.Length; word++)
        {
            if (_isMark[word]) continue;
            for (int at = heads[word], steps = 0; at >= 0 && steps < heads.Length; at = heads[at], steps++)
            {
                _first[at] = Math.Min(_first[at], word);
                _last[at] = Math.Max(_last[at], word);
            }
        }
    }

    /// <summary>Changes the heads of the marks of a sentence.</summary>
    public static void Attach(IReadOnlyList<PolnearRow> rows, int[] heads, Relation[] relations)
    {
        var marks = new PunctuationHeads(rows, heads, relations);
        var chosen = Enumerable.Range(0, rows.Count).Select(mark => marks._isMark[mark] ? marks.HeadOf(mark) : heads[mark]).ToArray();
        for (var i = 0; i < heads.Length; i++)
        {
            if (chosen[i] >= 0 && marks._isMark[i]) heads[i] = chosen[i];
        }
    }

    private int HeadOf(int mark)
    {
        var isDependedOn = Array.IndexOf(_heads, mark) >= 0;
        if (isDependedOn || _heads[mark] < 0) return -1;
        if (Partner(mark) is { } partner && HeadWithin(Math.Min(mark, partner), Math.Max(mark, partner)) is >= 0 and var inside) return inside;
        var (left, right) = (Climb(mark, -1), Climb(mark, 1));
        if (right < 0 || (_rows[mark].Word is "." or "?" or "!" && NextWord(mark, 1) < 0)) return Array.IndexOf(_heads, -1);
        if (left < 0) return right;
        return IsBelow(left, right) ? left : right;
    }

    private int? Partner(int mark)
    {
        var (own, other, way) = _rows[mark].Word switch
        {
            "“" => ("“", "”", 1),
            "”" => ("”", "“", -1),
            "(" => ("(", ")", 1),
            ")" => (")", "(", -1),
            "[" => ("[", "]", 1),
            "]" => ("]", "[", -1),
            _ => ("", "", 0),
        };
        if (way == 0) return null;
        for (var at = mark + way; at >= 0 && at < _rows.Count && _rows[at].Word != own; at += way)
        {
            if (_rows[at].Word == other) return at;
        }

        return null;
    }

    /// <summary>The one word between two marks whose head lies outside them, or -1.</summary>
    private int HeadWithin(int open, int close)
    {
        var found = -1;
        for (var word = open + 1; word < close; word++)
        {
            if (_isMark[word] || (_heads[word] > open && _heads[word] < close)) continue;
            if (found >= 0) return -1;
            found = word;
        }

        return found;
    }

    private int Climb(int mark, int way)
    {
        var word = NextWord(mark, way);
        for (var steps = 0; word >= 0 && steps < _heads.Length; steps++)
        {
            var head = _heads[word];
            var canClimb = head >= 0 && !_isMark[head] && (way < 0 ? head < mark && _last[head] < mark : head > mark && _first[head] > mark);
            if (!canClimb) break;
            word = head;
        }

        return word;
    }

    private int NextWord(int mark, int way)
    {
        for (var at = mark + way; at >= 0 && at < _rows.Count; at += way)
        {
            if (!_isMark[at]) return at;
        }

        return -1;
    }

    private bool IsBelow(int word, int other)
    {
        for (var steps = 0; word >= 0 && steps < _heads.Length; steps++)
        {
            if (word == other) return true;
            word = _heads[word];
        }

        return false;
    }
}
