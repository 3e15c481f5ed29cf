namespace Parley.Language.Dates.Grammar;

/// <summary>Reads months: "November", "Nov. 2018", "March last year", "in May". "May" and "March" as verbs are passed over.</summary>
internal static class Months
{
    private const int May = 5;
    private const int Middle = 15;

    public static Match? Read(Scan scan, int at)
    {
        if (!scan.Is(at, TimeClass.Month)) return null;
        var month = scan[at].Value;
        var end = IsAbbreviated(scan, at) ? scan.Skip(at + 1, TimeClass.Dot) : at + 1;
        if (YearNumbers.ReadAfter(scan, end) is var (year, after, anchor)) return Match.Of(after, Calendar.Month(year, month, anchor));
        if (!StandsAlone(scan, at)) return null;
        var nearest = Nearness.Year(scan, at, end, candidate => new DateOnly(candidate, month, Middle));
        return Match.Of(end, Calendar.Month(nearest!.Value.Year, month, Anchor.Year));
    }

    /// <summary>Whether a month is written short, so that a dot may belong to it.</summary>
    public static bool IsAbbreviated(Scan scan, int at) => !IsFull(scan, at) && scan[at].Value != May;

    /// <summary>"May" and short forms without a year need a word before them that takes a month, and none after that makes them a verb or a name.</summary>
    private static bool StandsAlone(Scan scan, int at)
    {
        if (IsFull(scan, at)) return true;
        if (scan[at].Value == May && char.IsUpper(scan.TextOf(at)[1])) return false;
        var takes = scan[at - 1].Class is TimeClass.In or TimeClass.Of or TimeClass.Since or TimeClass.Until or TimeClass.By or TimeClass.From
            or TimeClass.Part or TimeClass.Hyphen or TimeClass.Slash or TimeClass.After or TimeClass.Before or TimeClass.Through or TimeClass.Between;
        return takes || Follows(scan, at);
    }

    /// <summary>Whether the month is written out and can be nothing else.</summary>
    private static bool IsFull(Scan scan, int at) => scan.TextOf(at) is { Length: > 4 } or "June" or "July" or "JUNE" or "JULY";

    /// <summary>"April and May", "April-May": a month before it shows that it is one.</summary>
    private static bool Follows(Scan scan, int at) =>
        scan[at - 1].Class is TimeClass.And or TimeClass.To && (scan.Is(at - 2, TimeClass.Month) || scan.Is(at - 3, TimeClass.Month));
}
