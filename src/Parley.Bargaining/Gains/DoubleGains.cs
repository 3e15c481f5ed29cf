using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Gains;

/// <summary>Gains in double arithmetic, each step rounded as the tools round it.</summary>
internal static class DoubleGains
{
    public static GainTable<double> Of(Scenario scenario, Convention convention)
    {
        var isScaled = Scaling.Of(scenario.Convention, convention);
        return new GainTable<double>(
            [.. scenario.Preferences.Select(preference => GainsOf(preference, isScaled))],
            [.. scenario.Preferences.Select(preference => (preference.Reservation ?? Rational.Zero).ToDouble())]);
    }

    private static double[][] GainsOf(Preference preference, bool isScaled)
    {
        var total = 0.0;
        foreach (var issue in preference.Issues) total += issue.Weight.ToDouble();
        return [.. preference.Issues.Select(issue =>
        {
            var evaluations = issue.Evaluations.Select(evaluation => evaluation.ToDouble()).ToArray();
            var best = evaluations.Max();
            var weight = isScaled && total != 0 ? issue.Weight.ToDouble() / total : issue.Weight.ToDouble();
            var divisor = isScaled && !issue.IsAbsolute && best != 0 ? best : 1;
            return Array.ConvertAll(evaluations, evaluation => weight * (evaluation / divisor));
        })];
    }
}
