using System.Numerics;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
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
                Assert.Equal(analysis.Zone!.Value.IsZero && openers.Count > 0 ? openers.Max() : null, standing.Opening?.Reservation);
                Assert.Equal(standing.Opening is null, standing.Opened!.Value.IsZero);
            }
        },
        iter: 1000);

    [Fact]
    public void A_payment_is_the_least_that_makes_a_deal_acceptable() => Games.Any.Sample(
        game =>
        {
            var payment = game.Payments[0];
            var amounts = (from deal in Games.DealsOf(game)
                           from place in payment.Receivers
                           select (Games.Reservation(game, place) - Games.Worth(game, place, deal)) / payment.Rate into amount
                           where amount > Rational.Zero && amount <= payment.Most
                           select amount).Where(amount => Games.DealsOf(game).Any(deal => game.IsRatified(place => AcceptsPaid(game, place, deal, amount)))).ToList();
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            Assert.Equal(analysis.Zone!.Value.IsZero && amounts.Count > 0 ? amounts.Min() : null, analysis.Payments.FirstOrDefault()?.Amount);
        },
        iter: 500);

    [Fact]
    public void Two_factions_together_concede_as_little_as_can_be() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            var places = Enumerable.Range(0, game.Factions.Length).ToList();
            var costs = from deal in Games.DealsOf(game)
                        from first in places
                        from second in places
                        where first < second && !Games.Accepts(game, first, deal) && !Games.Accepts(game, second, deal)
                        where game.IsRatified(place => place == first || place == second || Games.Accepts(game, place, deal))
                        select Cost(game, first, deal) + Cost(game, second, deal);
            var alone = analysis.Answer.Blocking.FirstOrDefault()?.Share;
            var least = costs.Where(cost => alone is null || cost < alone).Select(cost => (Rational?)cost).Min();
            Assert.Equal(analysis.Zone!.Value.IsZero ? least : null, analysis.Pair is { } pair ? pair.First.Share + pair.Second.Share : null);
        },
        iter: 500);

    [Fact]
    public void Solutions_lie_in_the_zone_and_leave_no_side_below_what_it_walks_away_with() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            Assert.Equal(!analysis.Zone!.Value.IsZero, analysis.Answer.HasZone);
            foreach (var solution in analysis.Answer.Solutions)
            {
                var deal = Games.DealsOf(game).Single(deal => Games.Name(game, deal) == Games.Name(solution.Deal));
                Assert.True(game.IsRatified(place => Games.Accepts(game, place, deal)));
                Assert.All(solution.Margins, margin => Assert.True(margin >= Rational.Zero));
            }
        },
        iter: 500);

    [Fact]
    public void Deals_listed_one_by_one_are_ratified_where_no_sides_margin_is_below_0_and_solutions_have_theirs() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            var listed = GameDeals.Of(analysis.Game);
            Assert.Equal(analysis.Outcomes, listed.Length);
            Assert.All(listed, deal => Assert.Equal(deal.IsRatified, deal.Margins.All(margin => margin >= Rational.Zero)));
            Assert.All(analysis.Answer.Solutions, solution => Assert.Contains(listed, deal => deal.Deal == solution.Deal && deal.Margins.SequenceEqual(solution.Margins)));
        },
        iter: 500);

    [Fact]
    public void At_the_table_sides_have_the_zone_and_the_Nash_deal_that_their_factions_give_them() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            var space = DealAnalysis.Analyze(GameScenario.Of(game));
            Assert.Equal(analysis.Zone, space.WinSets[^1].Deals);
            var nash = analysis.Answer.Solutions.FirstOrDefault(solution => solution.Name == "nash");
            var atTable = space.Points.First(point => point.Name == "nash").Utilities;
            Assert.Equal(nash is null, atTable is null);
            if (nash is not null) Assert.Equal(nash.Margins.Aggregate(1.0, (product, margin) => product * margin.ToDouble()), atTable!.Value.Aggregate(1.0, (product, margin) => product * margin), 9);
        },
        iter: 500);

    [Fact]
    public void A_judgement_decides_at_its_change_and_not_before() => Games.Any.Sample(
        game =>
        {
            var now = game.Now();
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            foreach (var judgement in analysis.Judgements)
            {
                var little = Rational.Of(judgement.Change < Rational.Zero ? -1 : 1, 1000);
                Assert.True(HasZone(Changed(now, judgement, judgement.Change)));
                Assert.False(HasZone(Changed(now, judgement, judgement.Opens ? judgement.Change - little : judgement.Change + Beyond(judgement))));
            }
        },
        iter: 300);

    [Fact]
    public void What_options_are_worth_together_decides_where_a_deal_with_them_would_open_a_zone() => Games.Any.Sample(
        game =>
        {
            var analysis = GameAnalysis.Of(game, CancellationToken.None);
            if (analysis.Answer.HasZone) return;
            foreach (var (place, table) in game.Factions.Index().SelectMany(faction => faction.Item.Tables.Select(table => (faction.Index, table))))
            {
                var cells = Games.DealsOf(game)
                    .Where(deal => game.IsRatified(other => other == place || Games.Accepts(game, other, deal)))
                    .GroupBy(deal => (deal[table.Issues[0]], deal[table.Issues[1]]), deal => Games.Reservation(game, place) - Games.Worth(game, place, deal))
                    .ToDictionary(cell => cell.Key, cell => cell.Min());
                var judged = analysis.Judgements.Where(judgement => judgement.Faction == place && judgement.Places.Length == 2).ToDictionary(judgement => (judgement.Places[0].Option, judgement.Places[1].Option), judgement => judgement.Change);
                Assert.Equal(cells, judged);
            }
        },
        iter: 1000);

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.6)]
    public void Deals_of_too_many_kinds_to_be_told_apart_are_counted_by_who_accepts_them(double share)
    {
        var game = Games.Wide(issues: 8, options: 10, scale: 1_000_000_000, share);
        var standing = GameStanding.Of(game, TestContext.Current.CancellationToken);
        var sums = Enumerable.Range(0, 2).Select(half => SumsOf(game, [.. Enumerable.Range(4 * half, 4)])).ToArray();
        var needs = game.Factions.Select(faction => (long)faction.Reservation.Numerator).ToArray();
        long[] accepted = [0, 0, 0];
        foreach (var (first, second) in sums[0])
        {
            foreach (var (otherFirst, otherSecond) in sums[1])
            {
                var (one, two) = (first + otherFirst >= needs[0], second + otherSecond >= needs[1]);
                if (one) accepted[0]++;
                if (two) accepted[1]++;
                if (one && two) accepted[2]++;
            }
        }

        Assert.Equal([accepted[0], accepted[1]], standing.Sides.Select(count => (long?)count));
        Assert.Equal([(accepted[0], accepted[2]), (accepted[1], accepted[2])], standing.Factions.Select(faction => ((long)faction.Accepts!, (long)faction.Offered!)));
        Assert.Equal((accepted[2], true), ((long?)standing.Zone, standing.IsCounted));
    }

    [Fact]
    public void What_cannot_be_counted_is_left_out_and_the_rest_is_exact()
    {
        var standing = GameStanding.Of(Games.Wide(issues: 40, options: 6, scale: 1000, share: 0.5), TestContext.Current.CancellationToken);
        Assert.True(standing.Answer.HasZone);
        Assert.Equal((null, false), (standing.Zone, standing.IsCounted));
        Assert.All(standing.Factions, faction => Assert.Null(faction.Offered));
        Assert.All(standing.Answer.Solutions[0].Margins, margin => Assert.True(margin >= Rational.Zero));
    }

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

    /// <summary>What all settlements of some issues bring two factions.</summary>
    private static List<(long First, long Second)> SumsOf(TwoLevelGame game, int[] issues) => issues.Aggregate(
        new List<(long First, long Second)> { (0, 0) },
        (sums, issue) => [.. sums.SelectMany(_ => game.Factions[0].Values[issue].Zip(game.Factions[1].Values[issue]), (sum, gain) => (sum.First + (long)gain.First.Numerator, sum.Second + (long)gain.Second.Numerator))]);

    private static bool AcceptsPaid(TwoLevelGame game, int place, int[] deal, Rational amount)
    {
        var payment = game.Payments[0];
        var moved = payment.Payers.Contains(place) ? Rational.Zero - amount : payment.Receivers.Contains(place) ? payment.Rate * amount : Rational.Zero;
        return Games.Worth(game, place, deal) + moved >= Games.Reservation(game, place);
    }

    private static Rational Cost(TwoLevelGame game, int place, int[] deal)
    {
        var worths = Games.DealsOf(game).Select(other => Games.Worth(game, place, other)).ToList();
        var range = worths.Max() - worths.Min();
        return (Games.Reservation(game, place) - Games.Worth(game, place, deal)) / (range == Rational.Zero ? Rational.One : range);
    }

    private static bool HasZone(TwoLevelGame game) => Games.DealsOf(game).Any(deal => game.IsRatified(place => Games.Accepts(game, place, deal)));

    /// <summary>A little further in the direction that closes a zone: a value down, a walk-away value up.</summary>
    private static Rational Beyond(Judgement judgement) => Rational.Of(judgement.Places.IsEmpty ? 1 : -1, 1000);

    private static TwoLevelGame Changed(TwoLevelGame game, Judgement judgement, Rational change) => GameChanges.Of(game, judgement.Faction, judgement.Places, change);
}
