namespace Parley.Language.Dates.Grammar;

/// <summary>Reads stretches that touch the report's day: "the past 48 hours", "the next two years", "the last few days", "recent months", "the coming weeks".</summary>
internal static class Stretches
{
    /// <summary>How many units "recent weeks" and "the coming days" are taken to hold.</summary>
    private const int VagueCount = 4;

    public static Match? Read(Scan scan, int at)
    {
        var word = scan.Skip(at, TimeClass.The);
        var direction = scan[word].Class switch
        {
            TimeClass.Relative => scan[word].Value,
            TimeClass.Recent => -1,
            TimeClass.Unit when word > at && IsAhead(scan, word + 1) => 1,
            _ => 0,
        };
        if (direction == 0) return null;
        if (scan.Is(word, TimeClass.Unit)) return Touching(scan, word + 2, direction, VagueCount, (TimeUnit)scan[word].Value, DateGrain.Vague);
        return Counted(scan, word + 1, direction) ?? Bare(scan, word, direction);
    }

    private static bool IsAhead(Scan scan, int at) => scan.Is(at, TimeClass.Ahead) && !scan.Is(at + 1, TimeClass.Of) && !scan.Is(at + 1, TimeClass.To);

    private static Match? Counted(Scan scan, int at, int direction)
    {
        if (Amounts.Read(scan, at) is not { } amount) return null;
        var isVague = scan.Is(at, TimeClass.Quantity);
        return Touching(scan, amount.End, direction, amount.Count, amount.Unit, isVague ? DateGrain.Vague : Calendar.GrainOf(amount.Unit));
    }

    /// <summary>"The past week" is the last seven days; "recent weeks" are some.</summary>
    private static Match? Bare(Scan scan, int word, int direction)
    {
        if (!scan.Is(word + 1, TimeClass.Unit)) return null;
        var unit = (TimeUnit)scan[word + 1].Value;
        if (scan.TextOf(word + 1)[^1] is 's' or 'S') return Touching(scan, word + 2, direction, VagueCount, unit, DateGrain.Vague);
        var isTouching = scan.IsWord(word, "past") || scan.IsWord(word, "coming");
        return isTouching ? Touching(scan, word + 2, direction, 1, unit, Calendar.GrainOf(unit)) : null;
    }

    private static Match Touching(Scan scan, int end, int direction, double count, TimeUnit unit, DateGrain grain)
    {
        if (Calendar.Shift(scan.Today, direction * count, unit) is not { } far) return Match.Unresolved(end, grain);
        return Match.Of(end, direction < 0
            ? new Stretch(far, scan.Today, grain, Anchor.Report)
            : new Stretch(scan.Today, far, grain, Anchor.Report));
    }
}
