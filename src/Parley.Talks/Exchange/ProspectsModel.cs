namespace Parley.Talks.Exchange;

/// <summary>The questions of a record, and how good its forecasts were.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Questions">The questions: open ones first, those that end soonest before others.</param>
/// <param name="Track">How good the forecasts were whose questions are resolved.</param>
/// <param name="Days">The days of forecasts, between which one can step.</param>
public sealed record ProspectsModel(string Headline, ValueList<QuestionLine> Questions, TrackModel Track, TimeSteps Days);

/// <summary>The questions about two of the parties of talks.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Questions">The questions: open ones first, those that end soonest before others.</param>
/// <param name="Track">How good the forecasts of the whole record were.</param>
public sealed record TalksProspectsModel(TalksHead Talks, string Headline, ValueList<QuestionLine> Questions, TrackModel Track);
