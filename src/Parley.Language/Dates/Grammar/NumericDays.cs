namespace Parley.Language.Dates.Grammar;

/// <summary>Reads days in digits: "2018-04-09", "2018/04/09", "25/12/2018", "12/25/2018". "4/9/2018" can mean two days and is passed over.</summary>
internal static class NumericDays
{
    public static Match? Read(Scan scan, int at)
    {
        var mark = scan[at + 1].Class;
        var isDate = mark is TimeClass.Hyphen or TimeClass.Slash && scan.Is(at, TimeClass.Number) && scan.Is(at + 2, TimeClass.Number)
            && scan.Is(at + 3, mark) && scan.Is(at + 4, TimeClass.Number) && scan.IsGlued(at + 1) && scan.IsGlued(at + 2) && scan.IsGlued(at + 4);
        if (!isDate) return null;
        var day = Resolve(scan[at].Value, scan[at + 2].Value, scan[at + 4].Value);
        return day is { } found ? Match.Of(at + 5, Stretch.OfDay(found)) : null;
    }

    private static DateOnly? Resolve(int one, int two, int three)
    {
        if (IsYear(one)) return Valid(one, two, three);
        if (!IsYear(three)) return null;
        var (dayFirst, monthFirst) = (Valid(three, two, one), Valid(three, one, two));
        return dayFirst is null || monthFirst is null || dayFirst == monthFirst ? dayFirst ?? monthFirst : null;
    }

    private static bool IsYear(int number) => number is >= 1000 and < 3000;

    private static DateOnly? Valid(int year, int month, int day) => month is >= 1 and <= 12 ? Calendar.Day(year, month, day) : null;
}
