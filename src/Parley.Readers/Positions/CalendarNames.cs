using System.Collections.Frozen;
using System.Globalization;
using Parley.Language;

namespace Parley.Readers.Positions;

/// <summary>Knows the names of days and months, in full and cut short: "Monday", "Dec.".</summary>
internal static class CalendarNames
{
    private static readonly FrozenSet<string> Names = Enumerate().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a token is such a name.</summary>
    public static bool Has(Token token) => token.Class is WordClass.Propn or WordClass.Noun && Names.Contains(token.Text.TrimEnd('.'));

    private static IEnumerable<string> Enumerate()
    {
        var calendar = DateTimeFormatInfo.InvariantInfo;
        return [.. calendar.DayNames, .. calendar.AbbreviatedDayNames, .. calendar.MonthNames.Where(name => name.Length > 0), .. calendar.AbbreviatedMonthNames.Where(name => name.Length > 0), "Sept"];
    }
}
