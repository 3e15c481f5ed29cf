using Parley.Text;

namespace Parley.Language.Dates;

/// <summary>Splits paragraphs into the words, numbers and signs of the grammar of time.</summary>
/// <remarks>It is finer than the tokens of a sentence: "90-day" is three tokens here, and "3rd" one with a value.</remarks>
internal static class TimeLexer
{
    private const int LongestNumber = 9;

    /// <summary>The tokens of all paragraphs, with a <see cref="TimeClass.Break"/> after each paragraph.</summary>
    public static List<TimeToken> Lex(TextDocument document)
    {
        var tokens = new List<TimeToken>(document.Content.Length / 5);
        foreach (var paragraph in document.Paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End;)
            {
                if (char.IsWhiteSpace(document.Content[at]))
                {
                    at++;
                    continue;
                }

                var token = Next(document.Content, at, paragraph.End);
                tokens.Add(token);
                at = token.End;
            }

            tokens.Add(new TimeToken(paragraph.End, paragraph.End, TimeClass.Break, 0));
        }

        return tokens;
    }

    private static TimeToken Next(string text, int at, int limit)
    {
        var letter = text[at];
        if (char.IsAsciiDigit(letter)) return Digits(text, at, limit);
        if (char.IsLetter(letter)) return Word(text, at, limit);
        if (letter is '\'' or '\u2019') return Apostrophe(text, at, limit);
        return new TimeToken(at, at + 1, letter switch
        {
            '-' or '\u2010' or '\u2011' or '\u2013' => TimeClass.Hyphen,
            '/' => TimeClass.Slash,
            ',' => TimeClass.Comma,
            '.' => EndsSentence(text, at, limit) ? TimeClass.Stop : TimeClass.Dot,
            '!' or '?' or ';' => TimeClass.Stop,
            _ => TimeClass.Other,
        }, 0);
    }

    private static TimeToken Word(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && char.IsLetterOrDigit(text[end])) end++;
        var word = text.AsSpan(at, end - at);
        var (kind, value) = char.IsAsciiDigit(word[^1]) ? Code(word) : TimeLexicon.Find(word);
        if (kind is TimeClass.Month or TimeClass.Weekday or TimeClass.WeekdayShort && !char.IsUpper(word[0])) kind = TimeClass.Other;
        if (kind == TimeClass.Other && IsRegularPast(word)) kind = TimeClass.Past;
        return new TimeToken(at, end, kind, value);
    }

    /// <summary>"Q3" and "FY2019".</summary>
    private static (TimeClass Class, int Value) Code(ReadOnlySpan<char> word)
    {
        if (word.Length == 2 && word[0] == 'Q' && word[1] is >= '1' and <= '4') return (TimeClass.QuarterCode, word[1] - '0');
        if (word.Length is 4 or 6 && word.StartsWith("FY") && TryParse(word[2..], out var year)) return (TimeClass.FiscalCode, Calendar.FullYear(year));
        return (TimeClass.Other, 0);
    }

    private static bool IsRegularPast(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ed") && word[^3] != 'e' && char.IsLower(word[0]);

    private static TimeToken Digits(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (char.IsAsciiDigit(text[end]) || IsGroupMark(text, end, limit))) end++;
        var digits = text.AsSpan(at, end - at);
        var isPlain = TryParse(digits, out var value);
        var tail = end;
        while (tail < limit && char.IsLetter(text[tail])) tail++;
        if (isPlain && tail > end) return WithTail(text, at, end, tail, value);
        var isAmount = at > 0 && (char.IsLetter(text[at - 1]) || text[at - 1] is '.' or '$' or '\u00a3' or '\u20ac' or '\u00a5' or '#');
        return new TimeToken(at, tail, isPlain && !isAmount ? TimeClass.Number : TimeClass.Other, value);
    }

    /// <summary>"3rd", "1980s"; any other mixture is nothing.</summary>
    private static TimeToken WithTail(string text, int at, int end, int tail, int value)
    {
        var letters = text.AsSpan(end, tail - end);
        if (letters is "st" or "nd" or "rd" or "th") return new TimeToken(at, tail, TimeClass.Ordinal, value);
        var isDecade = letters is "s" && value % 10 == 0 && (end - at == 4 || (end - at == 2 && value >= 20));
        return new TimeToken(at, tail, isDecade ? TimeClass.Decade : TimeClass.Other, isDecade ? Calendar.FullYear(value) : 0);
    }

    /// <summary>A comma or dot between digits: "1,500" and "3.5" are one token, and no calendar number.</summary>
    private static bool IsGroupMark(string text, int at, int limit) =>
        text[at] is ',' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]);

    private static bool TryParse(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.Length > LongestNumber) return false;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            value = (value * 10) + digit - '0';
        }

        return true;
    }

    private static TimeToken Apostrophe(string text, int at, int limit)
    {
        var isSuffix = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        if (!isSuffix) return new TimeToken(at, at + 1, TimeClass.Other, 0);
        var takesS = at + 1 < limit && text[at + 1] == 's' && (at + 2 == limit || !char.IsLetterOrDigit(text[at + 2]));
        return new TimeToken(at, takesS ? at + 2 : at + 1, TimeClass.Possessive, 0);
    }

    /// <summary>A full stop ends a sentence when a capital follows and no short capitalised word stands before ("Sept.", "U.S.").</summary>
    private static bool EndsSentence(string text, int at, int limit)
    {
        var next = at + 1;
        while (next < limit && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\'' or '\u201c' or '\u201d')) next++;
        if (next == at + 1 || (next < limit && char.IsLower(text[next]))) return false;
        var start = at;
        while (start > 0 && at - start < 6 && char.IsLetter(text[start - 1])) start--;
        return at - start is 0 or > 4 || char.IsLower(text[start]);
    }
}
