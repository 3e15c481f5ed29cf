using System.Buffers;
using System.Globalization;
using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>A run of text without white space, on its way to becoming tokens.</summary>
internal ref struct Chunk(string text, int start, int end, List<Span> tokens)
{
    private static readonly SearchValues<char> _runs = SearchValues.Create("$.-=*_~+#/\\|<>,'`’‘");

    private readonly int _start = start;
    private int _at = start;

    /// <summary>Adds the tokens of the chunk to the list.</summary>
    public void Split()
    {
        var address = AddressMatcher.Find(text.AsSpan(_start, end - _start));
        while (_at < end)
        {
            if (_at - _start == address.Start && !address.IsEmpty) Take(address.Length);
            else if (Numbers.LengthAt(text.AsSpan(_at, end - _at)) is > 0 and var number) Take(number);
            else if (IsWordUnit(_at)) TakeWord();
            else Take(SignLength());
        }
    }

    private void TakeWord()
    {
        var stop = WordEnd(_at);
        var isHyphenated = stop + 1 < end && text[stop] == '-' && IsWordUnit(stop + 1);
        if (isHyphenated && TokenLexicon.IsPrefix(text.AsSpan(_at, stop - _at))) stop = WordEnd(stop + 1);
        if (stop < end && text[stop] == '.' && KeepsFullStop(stop)) stop++;
        if (stop < end && text[stop] == '$' && stop - _at <= 4 && char.IsUpper(text[_at])) stop++;
        Clitics.Split(text.AsSpan(_at, stop - _at), _at, tokens);
        _at = stop;
    }

    private readonly int WordEnd(int from)
    {
        var stop = from + 1;
        while (stop < end && (IsWordUnit(stop) || JoinsWord(stop))) stop++;
        return stop;
    }

    private readonly bool KeepsFullStop(int stop)
    {
        var word = text.AsSpan(_at, stop - _at);
        if (stop + 1 < end && IsWordUnit(stop + 1)) return false;
        if (stop + 2 < end && text[stop + 1] == '.' && text[stop + 2] == '.') return false;
        var isInitial = word.Length == 1 ? char.IsUpper(word[0]) && word[0] != 'I' : word[^2] == '.';
        return isInitial || TokenLexicon.IsAbbreviation(word) || (IsNumberNext(stop + 1) && TokenLexicon.IsAbbreviationBeforeNumber(word));
    }

    private readonly bool IsNumberNext(int at) => at + 1 < text.Length && text[at] == ' ' && char.IsDigit(text[at + 1]);

    private readonly int SignLength()
    {
        var first = text[_at];
        var rest = text.AsSpan(_at, end - _at);
        if (char.IsHighSurrogate(first)) return rest.Length > 1 && char.IsLowSurrogate(rest[1]) ? 2 : 1;
        if (first is '\'' or '’' && _at > _start && Clitics.LengthAt(rest) is > 0 and var clitic) return clitic;
        if (first is '!' or '?' || (first == '.' && Run(rest, ".") < Run(rest, ".!?"))) return Run(rest, ".!?");
        if (first == '+' && rest.Length > 1 && char.IsDigit(rest[1])) return 1 + Numbers.LengthAt(rest[1..]);
        if (first is '#' or '@' && rest.Length > 1 && char.IsLetter(rest[1])) return WordEnd(_at + 1) - _at;
        if (first is ':' or ';' && _at == _start && TokenLexicon.EmoticonLength(rest) is > 0 and var emoticon) return emoticon;
        return _runs.Contains(first) ? Run(rest, [first]) : 1;
    }

    private static int Run(ReadOnlySpan<char> rest, ReadOnlySpan<char> signs)
    {
        var length = rest.IndexOfAnyExcept(signs);
        return length < 0 ? rest.Length : length;
    }

    private void Take(int length)
    {
        tokens.Add(new Span(_at, _at + length));
        _at += length;
    }

    private readonly bool IsWordUnit(int index)
    {
        var unit = text[index];
        var isInside = index > _start && index + 1 < end;
        if (unit == '_') return isInside && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);
        return char.IsLetterOrDigit(unit)
            || (unit > 'ʰ' && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    /// <summary>Whether the sign between two units is part of a word: an apostrophe, the signs of initials, the dot of a file name.</summary>
    private readonly bool JoinsWord(int index)
    {
        if (index + 1 >= end || !IsWordUnit(index + 1)) return false;
        var (before, after) = (text[index - 1], text[index + 1]);
        return text[index] switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '.' => !IsMissingSpace(index),
            _ => false,
        };
    }

    /// <summary>Whether a full stop ends a sentence that the next one follows without white space ("done.The").</summary>
    private readonly bool IsMissingSpace(int stop) =>
        char.IsLower(text[stop - 1]) && stop - 2 >= _start && char.IsLetter(text[stop - 2]) && char.IsUpper(text[stop + 1])
        && (stop + 2 >= end || !char.IsUpper(text[stop + 2]));
}
