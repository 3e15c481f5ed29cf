using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Simulation;

/// <summary>Sums up runs.</summary>
/// <param name="space">What can be agreed in the scenario.</param>
/// <param name="table">Its deals.</param>
/// <param name="rounds">How many rounds each run has.</param>
public sealed class RunAccount(DealSpace space, OutcomeTable table, int rounds)
{
    private readonly ValueList<double>? _nash = space.Points.First(point => point.Name == "nash").Utilities;
    private readonly List<Outcome> _outcomes = [];

    /// <summary>Adds a run.</summary>
    public void Add(Outcome outcome) => _outcomes.Add(outcome);

    /// <summary>What came of all of them.</summary>
    public RunSummary Summary()
    {
        var deals = _outcomes.Where(outcome => outcome.Deal is not null).CountBy(outcome => outcome.Deal!.Value).OrderByDescending(deal => deal.Value).ThenBy(deal => deal.Key).Select(deal => Describe(deal.Key, deal.Value)).ToList();
        return new(
            space.Scenario,
            space.Convention,
            _outcomes.Count,
            deals.Sum(deal => deal.Runs),
            Distribution.Of(_outcomes.Where(outcome => outcome.Deal is not null).Select(outcome => (double)outcome.Round)),
            [.. table.Seats.Select((_, party) => Distribution.Of(_outcomes.Select(outcome => Final(outcome, party)))!)],
            Distribution.Of(deals.SelectMany(deal => Enumerable.Repeat(deal.ToFrontier, deal.Runs))),
            Distribution.Of(deals.SelectMany(deal => Enumerable.Repeat(deal.ToNash, deal.Runs)).OfType<double>()),
            [.. deals]);
    }

    private AgreedDeal Describe(int number, int runs)
    {
        ValueList<double> utilities = [.. table.Seats.Select(seat => seat[number])];
        var deal = new Deal(space.Scenario.Describe(table.OptionsOf(number)));
        return new(deal, utilities, runs, space.Frontier.Min(point => Distance(point.Utilities, utilities)), _nash is { } nash ? Distance(nash, utilities) : null);
    }

    private double Final(Outcome outcome, int party)
    {
        var (seat, time) = (table.Seats[party], outcome.Round / (double)rounds);
        var discounting = new Discounting(space.Convention, space.Scenario.Preferences[party].Discount?.ToDouble());
        return outcome.Deal is { } deal ? discounting.OfDeal(seat[deal], time) : discounting.OfNone(seat.Reservation, time);
    }

    /// <summary>The distance between two points; nothing where only rounding parts them.</summary>
    private static double Distance(ValueList<double> left, ValueList<double> right)
    {
        const double Rounding = 1e-12;
        var sum = 0.0;
        for (var party = 0; party < left.Count; party++) sum += (left[party] - right[party]) * (left[party] - right[party]);
        return sum < Rounding * Rounding ? 0 : Math.Sqrt(sum);
    }
}
