using Parley.Bargaining.Collective;
using Parley.Bargaining.Collective.Models;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Bargaining.Tests.Collective;

public sealed class CollectiveForecastTests
{
    private const double Tolerance = 1e-6;

    private static Gen<DisputedIssue[]> Issues { get; } = Gen.Select(Gen.Int[2, 6], Gen.Int[1, 3]).SelectMany((actors, issues) =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 100], Gen.Int[1, 9]).Array[actors].Array[issues].Select(all => all.Select((stakes, issue) => Make($"issue {issue}", stakes)).ToArray()));

    [Fact]
    public void All_models_predict_what_lies_among_the_positions() => Issues.Sample(
        issues => Assert.All(CollectiveForecast.Of(issues), forecast => Assert.All(forecast.Predictions, prediction =>
        {
            if (prediction.Position is { } position) Assert.InRange(position, forecast.Issue.Low - Tolerance, forecast.Issue.High + Tolerance);
        })),
        iter: 1000);

    [Fact]
    public void All_models_turn_with_the_scale() => Issues.Sample(
        issues =>
        {
            var turned = Array.ConvertAll(issues, issue => issue with { Stakes = [.. issue.Stakes.Select(stake => stake with { Position = -stake.Position })] });
            foreach (var (one, other) in CollectiveForecast.Of(issues).Zip(CollectiveForecast.Of(turned)))
            {
                Assert.All(one.Predictions.Zip(other.Predictions), pair => Assert.Equal(-(pair.First.Position ?? 0), pair.Second.Position ?? 0, Tolerance));
            }
        },
        iter: 500);

    [Fact]
    public void What_all_want_is_what_all_models_predict() => Issues.Sample(
        issues =>
        {
            var unanimous = Array.ConvertAll(issues, issue => issue with { Stakes = [.. issue.Stakes.Select(stake => stake with { Position = 7 })] });
            Assert.All(CollectiveForecast.Of(unanimous), forecast => Assert.Equal((0, 0), (forecast.Disagreement < Tolerance ? 0 : 1, forecast.DisagreementShare)));
        },
        iter: 200);

    [Fact]
    public void No_position_has_more_weight_on_its_side_than_the_median() => Issues.Sample(
        issues =>
        {
            var median = new MedianModel().Predict(issues)[0]!.Value;
            Assert.True(issues[0].Stakes.Where(stake => stake.Position < median).Sum(stake => stake.Weight) <= (issues[0].Weight / 2) + Tolerance);
            Assert.True(issues[0].Stakes.Where(stake => stake.Position > median).Sum(stake => stake.Weight) <= (issues[0].Weight / 2) + Tolerance);
        },
        iter: 1000);

    [Fact]
    public void Who_would_win_after_a_move_is_reckoned_as_if_it_were_made() => Issues.Sample(
        issues =>
        {
            var issue = issues[0];
            var (mover, place, other) = (0, issue.Stakes.Count - 1, issue.Stakes.Count / 2);
            var moved = issue with { Stakes = [.. issue.Stakes.Select((stake, i) => i == mover ? stake with { Position = issue.Stakes[place].Position } : stake)] };
            if (other != mover) Assert.Equal(new Contest(moved).Strength(other, place), new Contest(issue).StrengthIfMoved(other, place, mover), Tolerance);
        },
        iter: 500);

    [Fact]
    public void Two_who_weigh_two_issues_differently_give_way_on_what_matters_less()
    {
        DisputedIssue[] issues =
        [
            new("first", [new("A", 0, 1, 1), new("B", 10, 0.5, 1)]),
            new("second", [new("A", 0, 0.5, 1), new("B", 10, 1, 1)]),
        ];
        Assert.Equal([10 / 3.0, 20 / 3.0], new CompromiseModel().Predict(issues).Select(position => position!.Value), (left, right) => Math.Abs(left - right) < Tolerance);
        Assert.Equal([0.0, 10.0], new ExchangeModel().Predict(issues).Select(position => position!.Value), (left, right) => Math.Abs(left - right) < Tolerance);
    }

    [Fact]
    public void A_trade_ends_where_one_has_no_more_to_give_and_both_gain_alike()
    {
        DisputedIssue[] issues =
        [
            new("first", [new("A", 0, 1, 1), new("B", 10, 0.5, 1)]),
            new("second", [new("A", 6, 0.5, 1), new("B", 10, 1, 1)]),
        ];
        var (before, after) = (new CompromiseModel().Predict(issues), new ExchangeModel().Predict(issues));
        var (first, second) = (before[0]!.Value - after[0]!.Value, after[1]!.Value - before[1]!.Value);
        Assert.Equal(4 / 3.0, first, Tolerance);
        Assert.Equal(first - (0.5 * second), second - (0.5 * first), Tolerance);
    }

    [Fact]
    public void Chances_of_two_positions_are_their_shares_of_the_weight()
    {
        var chances = CondorcetModel.Chances(new("x", [new("A", 0, 1, 3), new("B", 10, 1, 1)]));
        Assert.Equal([(0.0, 0.75), (10.0, 0.25)], chances.Select(option => (option.Position, Math.Round(option.Chance, 9))));
    }

    [Fact]
    public void Of_the_emission_standards_mean_and_median_are_those_that_one_reckons_by_hand()
    {
        var forecast = Assert.Single(CollectiveForecast.Of(StakeFile.Read(Repository.PathOf("samples", "bargaining", "emission-standards.csv"))));
        Assert.Equal(500.3 / 67.7, forecast.Predictions.Single(prediction => prediction.Model.Name == "compromise").Position!.Value, Tolerance);
        Assert.Equal(7, forecast.Predictions.Single(prediction => prediction.Model.Name == "median").Position);
        Assert.Null(forecast.Predictions.Single(prediction => prediction.Model.Name == "exchange").Position);
    }

    private static DisputedIssue Make(string name, (int Position, int Salience, int Influence)[] stakes) =>
        new(name, stakes.Select((stake, actor) => new Stake($"actor {actor}", stake.Position, stake.Salience / 100.0, stake.Influence)).ToValueList());
}
