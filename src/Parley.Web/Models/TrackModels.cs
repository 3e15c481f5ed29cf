using Parley.Desk.Forecasts;
using Parley.Talks.Exchange;
using Parley.Talks.Forecasts;
using Parley.Web.Texts;

namespace Parley.Web.Models;

/// <summary>Tells how good forecasts were.</summary>
internal static class TrackModels
{
    public static TrackModel Of(IEnumerable<KeptQuestion> questions)
    {
        var scored = KeepQuestions.Scored(questions);
        var score = Score.Of(scored);
        return new TrackModel(TrackFinding.Of(score), scored.Count, score is null ? null : Scores(score));
    }

    public static TrackScores Scores(Score score) =>
        new(score.Rate, score.Brier, score.Log, score.Skill, score.Calibration, double.IsNaN(score.Auc) ? null : score.Auc, ReliabilityPoints.Of(score.Bins));
}
