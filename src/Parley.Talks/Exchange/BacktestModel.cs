namespace Parley.Talks.Exchange;

/// <summary>How good forecasts on a period of the past would have been.</summary>
/// <param name="Rows">Of all, and of kinds of questions.</param>
/// <param name="Problems">The rows of event data that were passed over.</param>
public sealed record BacktestModel(ValueList<ScoreRow> Rows, ValueList<string> Problems);

/// <summary>The scores of some forecasts.</summary>
/// <param name="Of">Which.</param>
/// <param name="Count">How many.</param>
/// <param name="Scores">The scores.</param>
public sealed record ScoreRow(string Of, int Count, TrackScores Scores);
