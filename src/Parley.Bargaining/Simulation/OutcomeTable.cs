using Parley.Bargaining.Formats;
using Parley.Bargaining.Gains;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Simulation;

/// <summary>Every deal of a scenario with what it is worth to each party.</summary>
public sealed class OutcomeTable
{
    /// <summary>As many deals can be listed.</summary>
    public const int MostDeals = 4_000_000;

    private readonly int[] _sizes;

    private OutcomeTable(int[] sizes, Seat[] seats) => (_sizes, Seats) = (sizes, seats);

    /// <summary>The parties' seats.</summary>
    public IReadOnlyList<Seat> Seats { get; }

    /// <summary>Lists the deals of a scenario, in double arithmetic.</summary>
    /// <exception cref="ScenarioException">There are too many of them, or too few parties.</exception>
    public static OutcomeTable Of(Scenario scenario, Convention convention)
    {
        if (scenario.Preferences.Count < 2) throw new ScenarioException($"{scenario.Name}: bargaining takes two parties or more, and there is one; add a file for another.");
        if (scenario.Outcomes > MostDeals) throw new ScenarioException($"{scenario.Name}: {scenario.Outcomes} deals are too many to simulate, which lists them all ({MostDeals} at most); leave out issues, or options of them.");
        var gains = DoubleGains.Of(scenario, convention);
        var cap = convention == Convention.Genius ? 1.0 : double.PositiveInfinity;
        return new([.. scenario.Issues.Select(issue => issue.Options.Count)], [.. gains.Of.Select((own, party) => new Seat(Utilities(own, cap), gains.Reservations[party]))]);
    }

    /// <summary>A deal's options, by their numbers.</summary>
    public int[] OptionsOf(int deal)
    {
        var options = new int[_sizes.Length];
        for (var issue = _sizes.Length - 1; issue >= 0; issue--) (deal, options[issue]) = Math.DivRem(deal, _sizes[issue]);
        return options;
    }

    /// <summary>What each deal is worth, by its number: the last issue's options follow each other first.</summary>
    private static double[] Utilities(double[][] gains, double cap)
    {
        double[] sums = [0];
        foreach (var issue in gains) sums = [.. sums.SelectMany(_ => issue, static (sum, gain) => sum + gain)];
        return Array.ConvertAll(sums, sum => Math.Min(sum, cap));
    }
}
