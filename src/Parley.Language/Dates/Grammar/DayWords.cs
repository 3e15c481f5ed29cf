namespace Parley.Language.Dates.Grammar;

/// <summary>Reads "today", "yesterday evening", "tomorrow", "tonight", "this morning", "last night", "the day after tomorrow".</summary>
internal static class DayWords
{
    public static Match? Read(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.DayWord => Day(scan, scan.Skip(at + 1, TimeClass.DayPart), scan[at].Value),
        TimeClass.Relative when scan.Is(at + 1, TimeClass.DayPart) && scan[at].Value <= 0 => Day(scan, at + 2, scan[at].Value),
        TimeClass.The or TimeClass.Unit => Twice(scan, scan.Skip(at, TimeClass.The)),
        _ => null,
    };

    private static Match? Twice(Scan scan, int at)
    {
        if (!scan.Is(at, TimeClass.Unit, (int)TimeUnit.Day) || scan[at + 2] is not { Class: TimeClass.DayWord, Value: not 0 } word) return null;
        var isAfter = scan.Is(at + 1, TimeClass.After) && word.Value == 1;
        var isBefore = scan.Is(at + 1, TimeClass.Before) && word.Value == -1;
        return isAfter || isBefore ? Day(scan, at + 3, 2 * word.Value) : null;
    }

    private static Match Day(Scan scan, int end, int days) => Match.Of(end, Stretch.OfDay(scan.Today.AddDays(days), Anchor.Report));
}
