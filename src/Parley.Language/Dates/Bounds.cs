namespace Parley.Language.Dates;

/// <summary>Tells from the words before an expression whether it bounds what happens ("by Friday", "not until March").</summary>
internal static class Bounds
{
    private const int Reach = 4;
    private const int NegationReach = 8;

    /// <summary>The bound of the expression that begins at <paramref name="at"/>.</summary>
    public static DateBound Before(Scan scan, int at)
    {
        for (var i = at - 1; i >= at - Reach; i--)
        {
            switch (scan[i].Class)
            {
                case TimeClass.By when scan.Is(at - 1, TimeClass.The) && scan.Is(at, TimeClass.Number):
                    return DateBound.On;
                case TimeClass.By or TimeClass.Before or TimeClass.Within:
                    return scan.Is(i - 1, TimeClass.Not) && scan.Is(i, TimeClass.Before) ? DateBound.From : DateBound.By;
                case TimeClass.To when scan.Is(i - 1, TimeClass.Ahead) || scan.IsWord(i - 1, "up"):
                    return scan.IsWord(i - 1, "up") ? DateBound.Until : DateBound.By;
                case TimeClass.Of when scan.Is(i - 1, TimeClass.Ahead):
                    return DateBound.By;
                case TimeClass.Of or TimeClass.From when scan.Is(i - 1, TimeClass.As):
                    return DateBound.From;
                case TimeClass.Than when scan.Is(i - 1, TimeClass.Comparative, 1):
                    return scan.Is(i - 2, TimeClass.Not) ? DateBound.By : DateBound.After;
                case TimeClass.Than when scan.Is(i - 1, TimeClass.Comparative, -1):
                    return scan.Is(i - 2, TimeClass.Not) ? DateBound.From : DateBound.By;
                case TimeClass.Until:
                    return IsNegated(scan, i) ? DateBound.From : DateBound.Until;
                case TimeClass.Through:
                    return DateBound.Until;
                case TimeClass.From when scan.Is(i - 1, TimeClass.Measure):
                    return DateBound.On;
                case TimeClass.Since or TimeClass.From:
                    return DateBound.From;
                case TimeClass.Edge when scan.IsWord(i, "beginning") && !scan.Is(i - 1, TimeClass.The):
                    return DateBound.From;
                case TimeClass.Anaphoric when scan.IsWord(i, "following") && !scan.Is(i - 1, TimeClass.The):
                case TimeClass.After:
                    return DateBound.After;
                case TimeClass.The or TimeClass.On or TimeClass.In or TimeClass.Part or TimeClass.As:
                    break;
                case TimeClass.Other when scan.IsWord(i, "least"):
                    break;
                default:
                    return DateBound.On;
            }
        }

        return DateBound.On;
    }

    /// <summary>"Not until March" and "would not begin until March" are bounds from below.</summary>
    private static bool IsNegated(Scan scan, int until)
    {
        for (var i = until - 1; i >= until - NegationReach && scan[i].Class is not (TimeClass.Break or TimeClass.Stop or TimeClass.Comma); i--)
        {
            if (scan.Is(i, TimeClass.Not)) return true;
        }

        return false;
    }
}
