using System.Collections.Immutable;
using System.Globalization;
using Parley.Text;

namespace Parley.Language.Money;

/// <summary>Finds amounts of money: the sign or name of a currency before or after a number ("$2.5 bn", "EUR 40 million", "500 mln dlrs").</summary>
/// <remarks>One pass from number to number; time is linear in the text.</remarks>
public static class MoneyFinder
{
    private const int LongestNumber = 24;

    /// <summary>All amounts, in the order of the text; they do not overlap.</summary>
    public static ImmutableArray<MoneyAmount> Find(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = document.Content;
        var found = ImmutableArray.CreateBuilder<MoneyAmount>();
        var from = 0;
        while (text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var step)
        {
            var at = from + step;
            var earliest = found.Count == 0 ? 0 : found[^1].Span.End;
            if (Read(text, at, earliest) is { } amount)
            {
                found.Add(amount);
                from = amount.Span.End;
            }
            else
            {
                from = at + NumberLength(text, at);
            }
        }

        return found.ToImmutable();
    }

    private static MoneyAmount? Read(string text, int at, int earliest)
    {
        if (ReadQuantity(text, at) is not { } first) return null;
        var (before, start) = CodeBefore(text, at, earliest);
        var most = ReadUpperEnd(text, first, before is not null) ?? first;
        if (before is not null) return Amount(start, most.End, first, most, before);
        var (after, end) = CodeAfter(text, most.End);
        return after is null ? null : Amount(at, end, first, most, after);
    }

    private static MoneyAmount Amount(int start, int end, Quantity first, Quantity most, string code)
    {
        var least = first.Factor == 1 && most.Factor > 1 && first.End != most.End ? first.Number * most.Factor : first.Value;
        return new MoneyAmount(new Span(start, end), Math.Min(least, most.Value), Math.Max(least, most.Value), code);
    }

    /// <summary>The 12 billion of "10 to 12 billion", "$10-$12 billion", "10 and 12 billion".</summary>
    private static Quantity? ReadUpperEnd(string text, Quantity first, bool hasSign)
    {
        var at = SkipSpaces(text, first.End);
        var connector = ConnectorLength(text, at);
        if (connector == 0) return null;
        at += connector;
        if (hasSign && at < text.Length && CurrencyLexicon.CodeOf(text.AsSpan(at, 1)) is not null) at++;
        return at < text.Length && char.IsAsciiDigit(text[at]) && ReadQuantity(text, at) is { } last && last.Value >= first.Number ? last : null;
    }

    private static int ConnectorLength(string text, int at)
    {
        var rest = text.AsSpan(Math.Min(at, text.Length));
        if (rest.StartsWith("and ")) return 4;
        if (rest.StartsWith("to ") || rest.StartsWith("or ")) return 3;
        return rest is ['-' or '\u2013', ..] ? 1 : 0;
    }

    private static Quantity? ReadQuantity(string text, int at)
    {
        var length = NumberLength(text, at);
        if (length > LongestNumber || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) return null;
        if (!decimal.TryParse(text.AsSpan(at, length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return null;
        if (number > 1e15m) return null;
        var end = at + length;
        var word = SkipSpaces(text, end);
        if (word < text.Length && text[word] == '-') word++;
        var wordEnd = EndOfWord(text, word);
        return CurrencyLexicon.FactorOf(text.AsSpan(word, wordEnd - word)) is { } factor ? new Quantity(number, factor, wordEnd) : new Quantity(number, 1, end);
    }

    private static (string? Code, int Start) CodeBefore(string text, int at, int earliest)
    {
        var end = at;
        while (end > earliest && text[end - 1] == ' ') end--;
        for (var length = Math.Min(3, end - earliest); length > 0; length--)
        {
            var start = end - length;
            var isWhole = start == 0 || !char.IsLetterOrDigit(text[start - 1]) || !char.IsLetter(text[start]);
            var isSign = !char.IsLower(text[start]) && (length != 3 || text.AsSpan(start, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 || text[end - 1] is '$');
            if (isWhole && isSign && CurrencyLexicon.CodeOf(text.AsSpan(start, length)) is { } code) return (code, start);
        }

        return (null, at);
    }

    /// <summary>The longest currency name of up to three words after the number.</summary>
    private static (string? Code, int End) CodeAfter(string text, int end)
    {
        var start = SkipSpaces(text, end);
        if (start < text.Length && text[start] == '-') start++;
        (string? Code, int End) best = (null, end);
        var at = start;
        for (var words = 0; words < 3 && at - start <= CurrencyLexicon.LongestName; words++)
        {
            var wordEnd = EndOfWord(text, at);
            if (wordEnd == at) break;
            if (CurrencyLexicon.CodeOf(text.AsSpan(start, wordEnd - start)) is { } code) best = (code, wordEnd);
            at = wordEnd < text.Length && text[wordEnd] == ' ' ? wordEnd + 1 : wordEnd;
        }

        return best;
    }

    private static int NumberLength(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return Math.Max(1, end - at);
    }

    private static int SkipSpaces(string text, int at) => at < text.Length && text[at] is ' ' or '\n' or '\u00a0' ? at + 1 : at;

    /// <summary>The end of a word that may hold signs and the dots of an abbreviation ("U.S.").</summary>
    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '$' or '\u20ac' or '\u00a3' || IsInnerDot(text, at, end))) end++;
        return end;
    }

    private static bool IsInnerDot(string text, int start, int at) =>
        text[at] == '.' && at > start && at - start < 4 && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == ' ');

    private readonly record struct Quantity(decimal Number, decimal Factor, int End)
    {
        public decimal Value => Number * Factor;
    }
}
