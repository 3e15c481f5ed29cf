namespace Parley.Language.Dates.Grammar;

/// <summary>Reads seasons: "summer 1987", "the spring of 2019", "in the autumn", "early summer". A bare "fall" is a verb.</summary>
internal static class Seasons
{
    public static Match? Read(Scan scan, int at)
    {
        var word = scan.Skip(at, TimeClass.The);
        if (!scan.Is(word, TimeClass.Season)) return null;
        var season = scan[word].Value;
        if (YearNumbers.ReadAfter(scan, word + 1) is var (year, after, anchor)) return Match.Of(after, Calendar.Season(year, season, anchor));
        if (!TakesSeason(scan, at, word)) return null;
        var nearest = Nearness.Year(scan, at, word + 1, candidate => Calendar.Season(candidate, season).First.AddDays(45));
        var begins = nearest!.Value.Month < 3 ? nearest.Value.Year - 1 : nearest.Value.Year;
        return Match.Of(word + 1, Calendar.Season(begins, season, Anchor.Year));
    }

    private static bool TakesSeason(Scan scan, int at, int word) => scan[at - 1].Class switch
    {
        TimeClass.In or TimeClass.By or TimeClass.Until or TimeClass.Since or TimeClass.From or TimeClass.Before or TimeClass.After or TimeClass.Over =>
            word > at || scan[word - 1].Class is TimeClass.In or TimeClass.By or TimeClass.Until,
        TimeClass.Part or TimeClass.Of or TimeClass.Hyphen => true,
        _ => false,
    };
}
