using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>A deal with what it brings.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Gains">What each faction gains, side by side.</param>
/// <param name="Margins">By side: as much of its range could every faction ask for besides before the side's consent fell.</param>
/// <param name="IsRatified">Whether all sides would ratify it.</param>
public sealed record GameDeal(Deal Deal, ImmutableArray<double> Gains, ImmutableArray<Rational> Margins, bool IsRatified);

/// <summary>Lists the deals of a game one by one, where they are few enough to be looked at.</summary>
public static class GameDeals
{
    /// <summary>With more deals than this none are listed.</summary>
    public const int Most = 5000;

    /// <summary>All deals of a game with pressure and time worked in, the options of the last issue changing fastest; none where there are more than <see cref="Most"/>.</summary>
    public static ImmutableArray<GameDeal> Of(TwoLevelGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var count = 1L;
        foreach (var issue in game.Issues)
        {
            count *= issue.Options.Count;
            if (count > Most) return [];
        }

        var deals = Enumerable.Range(0, (int)count)
            .Select(number => Options(game, number))
            .Where(options => game.Linkages.All(linkage => linkage.Allows(issue => options[issue])))
            .Select(options => (Options: options, Gains: game.Factions.Select(faction => Gain(game, faction, options)).ToArray()))
            .ToList();
        var ranges = game.Factions.Select((_, place) => Range(deals.Select(deal => deal.Gains[place]).ToList())).ToArray();
        return [.. deals.Select(deal => Deal(game, deal.Options, deal.Gains, ranges))];
    }

    private static int[] Options(TwoLevelGame game, int number)
    {
        var options = new int[game.Issues.Length];
        for (var issue = options.Length - 1; issue >= 0; issue--) (number, options[issue]) = Math.DivRem(number, game.Issues[issue].Options.Count);
        return options;
    }

    private static Rational Range(List<Rational> gains) => gains.Max() - gains.Min() is var range && range > Rational.Zero ? range : Rational.One;

    private static GameDeal Deal(TwoLevelGame game, int[] options, Rational[] gains, Rational[] ranges)
    {
        var factions = game.Factions;
        return new GameDeal(
            new Deal([.. options.Index().Select(option => KeyValuePair.Create(game.Issues[option.Index].Name, game.Issues[option.Index].Options[option.Item]))]),
            [.. gains.Select(gain => gain.ToDouble())],
            [.. game.Margins(place => (gains[place] - factions[place].Reservation) / ranges[place])],
            game.IsRatified(place => gains[place] >= factions[place].Reservation));
    }

    private static Rational Gain(TwoLevelGame game, BargainingFaction faction, int[] options)
    {
        var apart = options.Index().Aggregate(Rational.Zero, (sum, option) => sum + faction.Values[option.Index][option.Item]);
        return faction.Tables.Aggregate(apart, (sum, table) => sum + table.Of(game.Issues, issue => options[issue]));
    }
}
