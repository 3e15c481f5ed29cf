namespace Parley.Language.Dates.Grammar;

/// <summary>Reads one expression of time with the first rule that knows it; the longer forms come before those that they begin with.</summary>
internal static class Moments
{
    private delegate Match? Rule(Scan scan, int at);

    private static readonly Rule[] Plain =
    [
        NumericDays.Read, CalendarDays.Read, Weekdays.Read, Quarters.Read, Ordinals.Read, Stretches.Read, Relatives.Read, Holidays.Read, Months.Read,
        Seasons.Read, DayWords.Read, MonthDays.Read, Years.Read,
    ];

    private static readonly Rule[] Compound = [Accounts.Read, Edges.Read, Parts.Read, Shifts.Read];

    /// <summary>Whether an expression can begin with a word of this class.</summary>
    public static bool CanBegin(TimeClass kind) => kind is TimeClass.Number or TimeClass.Decade or TimeClass.QuarterCode or TimeClass.FiscalCode
        or TimeClass.Month or TimeClass.Weekday or TimeClass.WeekdayShort or TimeClass.Unit or TimeClass.DayWord or TimeClass.Season
        or TimeClass.Relative or TimeClass.Recent or TimeClass.Anaphoric or TimeClass.Edge or TimeClass.Part or TimeClass.Comparative
        or TimeClass.Rest or TimeClass.The or TimeClass.A or TimeClass.Fiscal or TimeClass.Half or TimeClass.Quantity or TimeClass.NumberWord
        or TimeClass.Ordinal or TimeClass.Final or TimeClass.Holiday;

    /// <summary>Any expression.</summary>
    public static Match? Read(Scan scan, int at) => CanBegin(scan[at].Class) ? First(Compound, scan, at) ?? First(Plain, scan, at) ?? Durations.Read(scan, at) : null;

    /// <summary>An expression that holds no other one: what edges, parts and distances are taken of.</summary>
    public static Match? ReadPlain(Scan scan, int at) => CanBegin(scan[at].Class) ? First(Plain, scan, at) : null;

    private static Match? First(Rule[] rules, Scan scan, int at)
    {
        foreach (var rule in rules)
        {
            if (rule(scan, at) is { } match) return match;
        }

        return null;
    }
}
