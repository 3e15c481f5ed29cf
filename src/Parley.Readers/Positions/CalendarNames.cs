using System.Collections.Frozen;
using System.Globalization;
using Parley.Language;

namespace Parley.Readers.Positions;

/// <summary>Knows the names of days and months, in full and cut short: "Monday", "Dec.".</summary>
internal static class CalendarNames
{
    private static readonly FrozenSet<string> Names = Enumerate().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a token is such a name, or the number behind one.</summary>
    public static bool Has(Token token) => IsName(token) || (token.Class == WordClass.Num && token.Index > 0 && IsName(token.Sentence[token.Index - 1]));

    private static bool IsName(Token token) => Names.Contains(token.Text.TrimEnd('.'));

    private static IEnumerable<string> Enumerate()
    {
        var calendar = DateTimeFormatInfo.InvariantInfo;
        return [.. calendar.DayNames, .. calendar.AbbreviatedDayNames, .. calendar.MonthNames.Where(name => name.Length > 0), .. calendar.AbbreviatedMonthNames.Where(name => name.Length > 0), "Sept"];
    }
}
