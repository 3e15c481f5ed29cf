using System.Numerics;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Testing;

namespace Parley.Bargaining.Tests.Factions;

public sealed class GameAnalysisTests
{
    [Fact]
    public void Counts_are_those_of_looking_at_every_deal() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            var deals = Games.DealsOf(game);
            Assert.Equal(deals.Count, analysis.Outcomes);
            Assert.Equal(deals.Count(deal => game.IsRatified(place => Games.Accepts(game, place, deal))), analysis.Zone);
            Assert.All(analysis.Factions.Index(), standing =>
            {
                var side = game.Sides.Index().First(side => side.Item.Name == standing.Item.Side.Name).Index;
                Assert.Equal(deals.Count(deal => Games.Accepts(game, standing.Index, deal)), standing.Item.Accepts);
                Assert.Equal(deals.Count(deal => Games.Accepts(game, standing.Index, deal) && game.IsRatified(place => Games.Accepts(game, place, deal), side)), standing.Item.Offered);
            });
        },
        iter: 2000);

    [Fact]
    public void An_opening_is_the_least_that_opens_a_zone() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            foreach (var (place, standing) in analysis.Factions.Index())
            {
                var openers = Games.DealsOf(game).Where(deal => game.IsRatified(other => other == place || Games.Accepts(game, other, deal))).Select(deal => Games.Worth(game, place, deal)).ToList();
                Assert.Equal(analysis.Zone.IsZero && openers.Count > 0 ? openers.Max() : null, standing.Opening?.Reservation);
                Assert.NotEqual(BigInteger.Zero, standing.Opening?.Deals ?? BigInteger.One);
            }
        },
        iter: 1000);

    [Fact]
    public void Issues_that_interact_in_too_many_ways_are_refused_with_the_bound()
    {
        var game = Games.Any.Where(game => game.Issues.Length == 3).Single();
        var many = Enumerable.Range(0, 30).Select(option => $"o{option}").ToArray();
        var wide = game with { Issues = [.. game.Issues.Select(issue => issue with { Options = [.. many] })], Linkages = [new(new(0, 0), new(1, 0)), new(new(1, 1), new(2, 1))] };
        Assert.Contains("interact in 27000 combinations, and at most 20000", Assert.Throws<ScenarioException>(() => GameAnalysis.Of(wide, CancellationToken.None)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_offer_that_China_would_ratify_satisfied_either_American_camp_in_August_2018()
    {
        var analysis = GameAnalysis.Of(GameFile.Read(Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"))!, TestContext.Current.CancellationToken);
        Assert.Equal(BigInteger.Zero, analysis.Zone);
        Assert.All(analysis.Factions.Where(standing => standing.Side.Name == "United States"), standing => Assert.Equal(BigInteger.Zero, standing.Offered));
        Assert.All(analysis.Sides, count => Assert.NotEqual(BigInteger.Zero, count));
        Assert.Contains(analysis.Factions, standing => standing.Opening is not null);
    }
}
