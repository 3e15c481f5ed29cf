using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats;

/// <summary>Restates gains for a tool that counts otherwise.</summary>
internal static class Restatement
{
    /// <summary>The scenario with weights and evaluations as a tool takes them.</summary>
    /// <exception cref="ScenarioException">The tool has no way to say it.</exception>
    public static Scenario For(Scenario scenario, Convention tool, List<string> notes)
    {
        var isAsItStands = scenario.Convention == tool && !scenario.Preferences.Any(preference => preference.Issues.Any(issue => issue.IsAbsolute));
        var preferences = isAsItStands ? scenario.Preferences : [.. scenario.Preferences.Select(preference => Restated(preference, scenario, tool, notes))];
        if (preferences.SelectMany(Numbers).Any(number => !number.IsDecimal())) notes.Add("Some numbers have no end in decimals, and are rounded to 17 digits.");
        return scenario with { Preferences = preferences };
    }

    private static Preference Restated(Preference preference, Scenario scenario, Convention tool, List<string> notes)
    {
        var plain = scenario.Convention is Convention.Genius or Convention.NegoLog ? Unscaled(preference) : preference;
        return tool == Convention.NegMas ? plain : Scaled(plain, scenario, notes);
    }

    /// <summary>The same gains without a scaling to be done.</summary>
    private static Preference Unscaled(Preference preference)
    {
        var total = preference.Issues.Aggregate(Rational.Zero, (sum, issue) => sum + issue.Weight);
        return preference with
        {
            Issues = [.. preference.Issues.Select(issue =>
            {
                var best = issue.Evaluations.Aggregate(Rational.Max);
                var divisor = issue.IsAbsolute || best == Rational.Zero ? Rational.One : best;
                return new IssuePreference(total == Rational.Zero ? issue.Weight : issue.Weight / total, [.. issue.Evaluations.Select(evaluation => evaluation / divisor)]);
            })],
        };
    }

    /// <summary>Weights that add up to one, and evaluations of which the best of an issue is one.</summary>
    private static Preference Scaled(Preference preference, Scenario scenario, List<string> notes)
    {
        var bests = preference.Issues.Select(issue => issue.Weight * issue.Evaluations.Aggregate(Rational.Max)).ToArray();
        var place = Enumerable.Range(0, bests.Length).FirstOrDefault(issue => bests[issue] <= Rational.Zero && preference.Issues[issue].Evaluations.Any(worth => worth * preference.Issues[issue].Weight < Rational.Zero), -1);
        if (place >= 0) throw new ScenarioException($"{scenario.Name}: to {preference.Party} the issue '{scenario.Issues[place].Name}' brings losses only, which the tool cannot say; add to all its evaluations, and to the reservation value.");
        var scale = bests.Aggregate(Rational.Zero, (sum, best) => sum + best);
        if (scale == Rational.Zero) scale = Rational.One;
        if (scale != Rational.One) notes.Add($"{preference.Party}: utilities are divided by {scale}, for there the best deal is worth 1.");
        return preference with
        {
            Issues = [.. preference.Issues.Select((issue, i) => new IssuePreference(
                bests[i] / scale,
                [.. issue.Evaluations.Select(evaluation => bests[i] == Rational.Zero ? Rational.Zero : evaluation * issue.Weight / bests[i])]))],
            Reservation = preference.Reservation is { } reservation ? reservation / scale : null,
        };
    }

    private static IEnumerable<Rational> Numbers(Preference preference) =>
        preference.Issues.SelectMany(issue => issue.Evaluations.Append(issue.Weight)).Concat(new[] { preference.Reservation, preference.Discount }.OfType<Rational>());
}
