using Parley.Talks.Forecasts;

namespace Parley.Talks.Exchange;

/// <summary>How good forecasts were.</summary>
/// <param name="Finding">That in a sentence.</param>
/// <param name="Count">How many forecasts are on questions that were resolved.</param>
/// <param name="Scores">The scores, or null of none.</param>
public sealed record TrackModel(string Finding, int Count, TrackScores? Scores);

/// <summary>Scores of forecasts.</summary>
/// <param name="Rate">How many came true, 0 to 1.</param>
/// <param name="Brier">The mean squared error: 0 is perfect.</param>
/// <param name="Log">The mean of the negative logarithm of the probability that was given to what happened.</param>
/// <param name="Skill">1 less the Brier score over that of the base rate.</param>
/// <param name="Calibration">The expected calibration error.</param>
/// <param name="Auc">How likely what came true was given more than what did not; null where all or none came true.</param>
/// <param name="Bins">The reliability diagram; forecasts that lie close together are one bin.</param>
public sealed record TrackScores(
    double Rate,
    double Brier,
    double Log,
    double Skill,
    double Calibration,
    double? Auc,
    ValueList<ReliabilityBin> Bins);
