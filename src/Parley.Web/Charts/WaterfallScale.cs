using Parley.Talks.Exchange;

namespace Parley.Web.Charts;

/// <summary>Places the way from a base rate to a probability, in log-odds, on a line of a given length.</summary>
internal sealed class WaterfallScale
{
    private readonly double _least;
    private readonly double _length;

    /// <param name="forecast">The forecast.</param>
    public WaterfallScale(ForecastLine forecast)
    {
        var at = LogOdds(forecast.BaseRate);
        var steps = new List<WaterfallStep>(forecast.Reasons.Count);
        foreach (var reason in forecast.Reasons)
        {
            steps.Add(new WaterfallStep(reason.What, reason.Weight, at, at + reason.Weight));
            at += reason.Weight;
        }

        Steps = steps;
        var places = steps.SelectMany(step => (double[])[step.From, step.To]).Append(LogOdds(forecast.BaseRate)).ToList();
        _least = places.Min();
        _length = Math.Max(0.1, places.Max() - _least);
    }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<WaterfallStep> Steps { get; }

    /// <summary>The place of log-odds on a line of some length.</summary>
    public double Across(double logOdds, double width) => width * (logOdds - _least) / _length;

    public static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}

/// <summary>A step of the way.</summary>
/// <param name="What">The evidence.</param>
/// <param name="Weight">What it adds to the log-odds.</param>
/// <param name="From">The log-odds before it.</param>
/// <param name="To">The log-odds after it.</param>
internal sealed record WaterfallStep(string What, double Weight, double From, double To);
