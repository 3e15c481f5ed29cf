using System.Collections.Immutable;
using System.Numerics;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Testing;

namespace Parley.Bargaining.Tests.Factions;

public sealed class GameAnalysisTests
{
    private static readonly Gen<TwoLevelGame> Games =
        from sizes in Gen.Int[1, 3].Array[1, 3]
        from factions in Gen.Int[1, 3].Array[2, 3]
        from values in Gen.Int[0, 5].Array[factions.Sum() * sizes.Sum()]
        from reservations in Gen.Int[0, 14].Array[factions.Sum()]
        from kinds in Gen.Int[0, 3].Array[factions.Length]
        from veto in Gen.Bool
        select Build(sizes, factions, values, reservations, kinds, veto);

    [Fact]
    public void Counts_are_those_of_looking_at_every_deal() => Games.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            var deals = Deals(game).ToList();
            Assert.Equal(deals.Count(deal => game.IsRatified(place => Accepts(game, place, deal))), analysis.Zone);
            Assert.All(analysis.Factions.Index(), standing =>
            {
                Assert.Equal(deals.Count(deal => Accepts(game, standing.Index, deal)), standing.Item.Accepts);
                Assert.Equal(deals.Count(deal => Accepts(game, standing.Index, deal) && game.IsRatified(place => Accepts(game, place, deal), standing.Item.Side)), standing.Item.Offered);
            });
        },
        iter: 2000);

    [Fact]
    public void An_opening_is_the_least_that_opens_a_zone() => Games.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            foreach (var (place, standing) in analysis.Factions.Index())
            {
                var needed = Deals(game).Where(deal => game.IsRatified(other => other == place || Accepts(game, other, deal))).Select(deal => Worth(game, place, deal)).DefaultIfEmpty(-1).Max();
                Assert.Equal(analysis.Zone.IsZero && needed >= 0 ? Rational.FromInteger(needed) : null, standing.Opening?.Reservation);
                Assert.NotEqual(BigInteger.Zero, standing.Opening?.Deals ?? BigInteger.One);
            }
        },
        iter: 1000);

    [Fact]
    public void No_offer_that_China_would_ratify_satisfied_either_American_camp_in_August_2018()
    {
        var analysis = GameAnalysis.Of(GameFile.Read(Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"))!, TestContext.Current.CancellationToken);
        Assert.Equal(BigInteger.Zero, analysis.Zone);
        Assert.All(analysis.Factions.Where(standing => standing.Side.Name == "United States"), standing => Assert.Equal(BigInteger.Zero, standing.Offered));
        Assert.All(analysis.Sides, count => Assert.NotEqual(BigInteger.Zero, count));
        Assert.Contains(analysis.Factions, standing => standing.Opening is not null);
    }

    private static TwoLevelGame Build(int[] sizes, int[] factions, int[] values, int[] reservations, int[] kinds, bool veto)
    {
        var (at, place) = (0, 0);
        var issues = sizes.Select((size, issue) => new BargainingIssue($"i{issue}", [.. Enumerable.Range(0, size).Select(option => $"o{option}")])).ToImmutableArray();
        var sides = factions.Select((count, side) => new BargainingSide(
            $"s{side}",
            [.. Enumerable.Range(0, count).Select(faction => new BargainingFaction(
                $"f{side}.{faction}",
                Rational.FromInteger(faction + 1),
                Rational.FromInteger(reservations[place++]),
                [.. sizes.Select(size => Enumerable.Range(0, size).Select(_ => Rational.FromInteger(values[at++])).ToImmutableArray())]))],
            new ConsentRule((ConsentKind)kinds[side], Rational.Of(1, 3), 0, veto ? [count - 1] : []))).ToImmutableArray();
        return new("random", issues, sides);
    }

    private static IEnumerable<int[]> Deals(TwoLevelGame game)
    {
        IEnumerable<int[]> deals = [[]];
        foreach (var issue in game.Issues) deals = deals.SelectMany(deal => Enumerable.Range(0, issue.Options.Count).Select(option => (int[])[.. deal, option]));
        return deals;
    }

    private static bool Accepts(TwoLevelGame game, int place, int[] deal) => Rational.FromInteger(Worth(game, place, deal)) >= game.Factions[place].Reservation;

    private static int Worth(TwoLevelGame game, int place, int[] deal) => (int)deal.Index().Aggregate(BigInteger.Zero, (sum, settled) => sum + game.Factions[place].Values[settled.Index][settled.Item].Numerator);
}
