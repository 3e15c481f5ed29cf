using Parley.Language.Dates;
using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>Finds the dateline with which a report opens: "LIMA, May 3 (Wire) --", "Lima (Wire) -", "LIMA -".</summary>
/// <remarks>
/// A place without a day behind it must be a city or in capitals, and without an agency both: in "OPEC - the oil exporters - agreed" nothing was filed anywhere.
/// </remarks>
internal static class Dateline
{
    private const int Longest = 16;

    /// <summary>The index behind the dash of a dateline that begins a sentence, of the tokens from <paramref name="start"/> to before <paramref name="end"/>; 0 where none does, or nothing follows it.</summary>
    public static int EndAt(List<Span> spans, List<Lexeme> lexemes, int start, int end)
    {
        if (!char.IsUpper(lexemes[start].Text[0])) return 0;
        for (var i = start + 1; i + 1 < Math.Min(end, start + Longest); i++)
        {
            if (IsDash(spans, lexemes, i)) return IsOne(lexemes, start, i) ? i + 1 : 0;
        }

        return 0;
    }

    /// <summary>A dash with a space behind it.</summary>
    private static bool IsDash(List<Span> spans, List<Lexeme> lexemes, int at) =>
        lexemes[at].Text is "-" or "--" or "---" or "–" or "—" && spans[at + 1].Start > spans[at].End && (spans[at].Start > spans[at - 1].End || lexemes[at].Text is not "-");

    private static bool IsOne(List<Lexeme> lexemes, int start, int dash)
    {
        var comma = start;
        while (comma < dash && IsOfPlace(lexemes[comma].Text)) comma++;
        var at = comma;
        while (at < dash && (IsOfPlace(lexemes[at].Text) || IsBeforeLand(lexemes, at))) at++;
        if (comma == start) return false;
        var day = at + 1 < dash && lexemes[at].Text == "," ? DayBehind(lexemes, at + 1) : 0;
        at = Math.Max(at, day);
        var isOfAgency = at < dash && lexemes[at].Text == "(" && lexemes[dash - 1].Text == ")";
        if (at < dash && !isOfAgency) return false;
        return day > 0 || (isOfAgency
            ? IsInCapitals(lexemes, start, comma) || IsCity(lexemes, start, comma)
            : IsInCapitals(lexemes, start, comma) && IsCity(lexemes, start, comma));
    }

    /// <summary>A word of a place's name.</summary>
    private static bool IsOfPlace(string word) =>
        (char.IsUpper(word[0]) && !IsMonth(word)) || word is "'" or "/" or "-" or "de" or "of" or "al";

    /// <summary>The comma of "LIMA, Peru".</summary>
    private static bool IsBeforeLand(List<Lexeme> lexemes, int at) => lexemes[at].Text == "," && IsOfPlace(lexemes[at + 1].Text);

    /// <summary>The index behind "May 3" or "3 May, 2019", or 0.</summary>
    private static int DayBehind(List<Lexeme> lexemes, int at)
    {
        var (hasMonth, hasDay) = (false, false);
        for (; at < lexemes.Count; at++)
        {
            var word = lexemes[at].Text;
            if (IsMonth(word)) hasMonth = true;
            else if (char.IsAsciiDigit(word[0])) hasDay = true;
            else if (word is not ("." or ",")) break;
        }

        return hasMonth && hasDay ? at : 0;
    }

    private static bool IsMonth(string word) => TimeLexicon.Find(word.AsSpan().TrimEnd('.')).Class is TimeClass.Month;

    private static bool IsInCapitals(List<Lexeme> lexemes, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lexemes[i].Text.Any(char.IsLower)) return false;
        }

        return true;
    }

    private static bool IsCity(List<Lexeme> lexemes, int start, int end)
    {
        var phrase = 0UL;
        var clues = NameClues.None;
        for (var i = start; i < end; i++)
        {
            phrase = NameLexicon.Extend(phrase, lexemes[i].Lower);
            if (!NameLexicon.Shared.TryGet(phrase, out clues)) return false;
        }

        return clues.HasFlag(NameClues.City);
    }
}
