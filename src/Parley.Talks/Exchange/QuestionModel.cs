using Parley.Talks.Forecasts;

namespace Parley.Talks.Exchange;

/// <summary>A question in a line.</summary>
/// <param name="Id">What it is called by: "q1".</param>
/// <param name="Text">The question.</param>
/// <param name="Statement">What would have come true.</param>
/// <param name="By">The last day on which it can come true.</param>
/// <param name="Outcome">What came of it, or null while it is open.</param>
/// <param name="IsDue">Whether its last day has passed and nobody has said what came of it.</param>
/// <param name="Latest">The newest forecast, or null of none.</param>
/// <param name="Course">The probabilities in the order of time, 0 to 1.</param>
public sealed record QuestionLine(
    string Id,
    string Text,
    string Statement,
    DateOnly By,
    bool? Outcome,
    bool IsDue,
    ForecastLine? Latest,
    ValueList<double> Course);

/// <summary>A question with the way that leads to its probability.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Id">What it is called by.</param>
/// <param name="Text">The question.</param>
/// <param name="Criteria">What decides it.</param>
/// <param name="Pair">The two parties, by their codes in ordinal order ("CHN-USA").</param>
/// <param name="Parties">Their usual names, in that order.</param>
/// <param name="Kind">What is asked about, as <c>parley ask --kind</c> has it.</param>
/// <param name="Asked">The day on which it was first asked.</param>
/// <param name="By">The last day on which it can come true.</param>
/// <param name="Outcome">What came of it, or null while it is open.</param>
/// <param name="Note">By what it was decided, or null.</param>
/// <param name="IsDue">Whether its last day has passed and nobody has said what came of it.</param>
/// <param name="Forecasts">The forecasts in the order of time, one a day.</param>
/// <param name="Track">How good the forecasts of the record were.</param>
/// <param name="Days">The days of its forecasts, between which one can step.</param>
public sealed record QuestionModel(
    string Headline,
    string Id,
    string Text,
    string Criteria,
    string Pair,
    ValueList<string> Parties,
    string Kind,
    DateOnly Asked,
    DateOnly By,
    bool? Outcome,
    string? Note,
    bool IsDue,
    ValueList<ForecastLine> Forecasts,
    TrackModel Track,
    TimeSteps Days);

/// <summary>A forecast.</summary>
/// <param name="On">The day on which it was made: only what was dated before it was known.</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Low">Where the interval of nine in ten begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="BaseRate">How often such questions come true among pairs that are in talks.</param>
/// <param name="Reports">How many reports on the two it rested on.</param>
/// <param name="Reasons">What leads from the base rate to the probability: contributions to the log-odds, the weightiest first.</param>
public sealed record ForecastLine(
    DateOnly On,
    double Probability,
    double Low,
    double High,
    double BaseRate,
    int Reports,
    ValueList<Reason> Reasons);
