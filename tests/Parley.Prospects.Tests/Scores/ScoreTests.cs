using Parley.Talks.Forecasts;


namespace Parley.Prospects.Tests.Scores;

public sealed class ScoreTests
{
    private static readonly Gen<ScoredForecast[]> _forecasts = Gen.Select(Gen.Double[0, 1], Gen.Bool)
        .Select((probability, outcome) => new ScoredForecast(QuestionKind.Sign, 30, probability, 0.2, outcome)).Array[1, 60];

    [Fact]
    public void Bins_hold_every_forecast_once_in_rising_order() => _forecasts.Sample(forecasts =>
    {
        var score = Score.Of(forecasts)!;
        return score.Bins.Sum(bin => bin.Count) == forecasts.Length && score.Bins.Select(bin => bin.Forecast).SequenceEqual(score.Bins.Select(bin => bin.Forecast).Order());
    });

    [Fact]
    public void The_order_of_forecasts_changes_no_score() => _forecasts.Sample(forecasts =>
        Score.Of(forecasts)!.Auc.Equals(Score.Of([.. forecasts.Reverse()])!.Auc));

    [Fact]
    public void Who_knows_is_perfect()
    {
        var score = Score.Of([new(QuestionKind.Sign, 30, 1, 0.5, true), new(QuestionKind.Sign, 30, 0, 0.5, false)])!;
        Assert.Equal((0, 1, 1, 0), (score.Brier, score.Skill, score.Auc, score.Calibration));
    }

    [Fact]
    public void Nothing_has_no_score() => Assert.Null(Score.Of([]));
}
