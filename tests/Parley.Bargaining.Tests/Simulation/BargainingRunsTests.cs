using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Simulation;
using Parley.Bargaining.Simulation.Negotiators;

namespace Parley.Bargaining.Tests.Simulation;

public sealed class BargainingRunsTests
{
    private const int Rounds = 40;

    private static readonly double[] _worths = [0.9, 0.1, 0.5, 0.5, 0.3];

    private static Gen<string> Strategy { get; } = Gen.Int[0, Strategies.Names.Count - 1].Select(number => Strategies.Names[number]);

    private static Gen<(Scenario Scenario, string First, string Others, int Seed)> Talks { get; } = Gen.Select(
        Scenarios.Any.Where(scenario => scenario.Preferences.Count > 1),
        Strategy,
        Strategy,
        Gen.Int[0, 1000]);

    [Fact]
    public void Nobody_is_left_with_less_than_without_a_deal() => Talks.Sample(
        talks =>
        {
            var (runs, table) = RunsOf(talks.Scenario, talks.First, talks.Others);
            for (var number = 0; number < 4; number++)
            {
                if (runs.Run(number, Rounds, (ulong)talks.Seed).Deal is { } deal) Assert.All(table.Seats, seat => Assert.True(seat[deal] >= seat.Reservation));
            }
        },
        iter: 1000);

    [Fact]
    public void A_run_depends_on_its_seed_and_number_alone() => Talks.Sample(
        talks =>
        {
            var (runs, _) = RunsOf(talks.Scenario, talks.First, talks.Others);
            var forth = Enumerable.Range(0, 4).Select(number => runs.Run(number, Rounds, (ulong)talks.Seed)).ToList();
            var back = Enumerable.Range(0, 4).Reverse().Select(number => runs.Run(number, Rounds, (ulong)talks.Seed)).Reverse();
            Assert.Equal(forth, back);
        },
        iter: 300);

    [Fact]
    public void Deals_have_the_worth_that_their_options_add_up_to() => Scenarios.Any.Where(scenario => scenario.Preferences.Count > 1).Sample(
        scenario =>
        {
            var table = OutcomeTable.Of(scenario, Convention.Parley);
            var deals = Scenarios.DealsOf(scenario).ToList();
            Assert.Equal(deals.Count, table.Seats[0].Deals);
            foreach (var (number, deal) in deals.Index())
            {
                Assert.Equal(deal, table.OptionsOf(number));
                Assert.Equal(deal.Select((option, issue) => (scenario.Preferences[1].Issues[issue].Weight * scenario.Preferences[1].Issues[issue].Evaluations[option]).ToDouble()).Sum(), table.Seats[1][number]);
            }
        },
        iter: 300);

    [Fact]
    public void Runs_allocate_nothing() => Assert.All(Strategies.Names, strategy =>
    {
        var runs = RunsOf(Divide(60), strategy, "linear").Runs;
        for (var number = 0; number < 50; number++) runs.Run(number, Rounds, 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var number = 0; number < 50; number++) runs.Run(number, Rounds, 1);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    });

    [Fact]
    public void Who_concedes_later_has_more_and_two_of_a_kind_share()
    {
        var (runs, table) = RunsOf(Divide(100), "boulware", "conceder");
        var deal = runs.Run(0, 1000, 1).Deal!.Value;
        Assert.True(table.Seats[0][deal] > table.Seats[1][deal] + 20);
        var even = RunsOf(Divide(100), "micro", "micro").Runs.Run(0, 1000, 1).Deal!.Value;
        Assert.InRange(even, 49, 51);
        Assert.Null(RunsOf(Divide(100), "micro", "micro").Runs.Run(0, 40, 1).Deal);
    }

    [Fact]
    public void Time_dependent_offers_fall_to_what_is_least()
    {
        var seat = new Seat(_worths, 0.3);
        var negotiator = new TimeDependent(1);
        negotiator.Start(seat, 1);
        Assert.Equal([0, 0, 4], [negotiator.Offer(0), negotiator.Offer(0.5), negotiator.Offer(1)]);
        Assert.True(negotiator.Accepts(3, 0.7));
        Assert.False(negotiator.Accepts(1, 1));
    }

    [Fact]
    public void Micro_concedes_only_to_new_offers_and_never_below_its_reservation()
    {
        var negotiator = new Micro();
        negotiator.Start(new Seat(_worths, 0.4), 3);
        Assert.Equal(0, negotiator.Offer(0));
        Assert.Equal(0, negotiator.Offer(0));
        negotiator.Hear(1);
        Assert.True(negotiator.Accepts(2, 0));
        Assert.Contains(negotiator.Offer(0), (int[])[2, 3]);
        negotiator.Hear(1);
        Assert.Contains(negotiator.Offer(0), (int[])[0, 2, 3]);
        negotiator.Hear(4);
        negotiator.Hear(2);
        for (var turn = 0; turn < 20; turn++) Assert.Contains(negotiator.Offer(0), (int[])[0, 2, 3]);
        Assert.False(negotiator.Accepts(4, 0));
    }

    [Fact]
    public void Tit_for_tat_gives_as_it_gets()
    {
        var negotiator = new TitForTat(TitForTatKind.Absolute);
        negotiator.Start(new Seat([.. Enumerable.Range(0, 101).Select(worth => (double)worth)], 0), 1);
        Assert.Equal(100, negotiator.Offer(0), 2.0);
        negotiator.Hear(10);
        negotiator.Hear(30);
        Assert.True(negotiator.Accepts(82, 0.5));
        Assert.False(negotiator.Accepts(77, 0.5));
    }

    [Fact]
    public void What_cannot_be_listed_is_refused()
    {
        var huge = Divide(100) with { Issues = [.. Enumerable.Repeat(Divide(100).Issues[0], 4)] };
        Assert.Contains("too many to simulate", Assert.Throws<ScenarioException>(() => OutcomeTable.Of(huge, Convention.Parley)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Convention.Genius, 0.25, 0.4, 0.1)]
    [InlineData(Convention.Genius, 0, 0.8, 0.4)]
    [InlineData(Convention.NegMas, 0.25, 0.4, 0.4)]
    [InlineData(Convention.Parley, 0.25, 0.4, 0.4)]
    public void By_the_rules_of_GENIUS_what_a_party_has_without_a_deal_is_discounted_as_deals_are(Convention convention, double discount, double dealHalfway, double noneInTheEnd)
    {
        var scenario = Divide(10);
        scenario = scenario with
        {
            Preferences = [.. scenario.Preferences.Select(preference => preference with
            {
                Issues = [.. preference.Issues.Select(issue => issue with { Evaluations = [.. issue.Evaluations.Select(evaluation => evaluation / Rational.FromInteger(10))] })],
                Reservation = Rational.Of(2, 5),
                Discount = Rational.Of((int)(100 * discount), 100),
            })],
        };
        var table = OutcomeTable.Of(scenario, convention);
        Assert.Equal(dealHalfway, FinalOf(new Outcome(2, 5)), 1e-9);
        Assert.Equal(noneInTheEnd, FinalOf(new Outcome(null, 10)), 1e-9);

        double FinalOf(Outcome outcome)
        {
            var account = new RunAccount(DealAnalysis.Analyze(scenario, convention, TestContext.Current.CancellationToken), table, rounds: 10);
            account.Add(outcome);
            return account.Summary().Utilities[0].Mean;
        }
    }

    private static (BargainingRuns Runs, OutcomeTable Table) RunsOf(Scenario scenario, string first, string others)
    {
        var table = OutcomeTable.Of(scenario, Convention.Parley);
        return (new(table, [.. table.Seats.Select((_, party) => Strategies.Find(party == 0 ? first : others)!)], new AlternatingOffers()), table);
    }

    /// <summary>One issue: how many of so many pieces the second party gets.</summary>
    private static Scenario Divide(int pieces) => Scenarios.OneIssue([.. Enumerable.Range(0, pieces + 1).Select(own => pieces - own)], [.. Enumerable.Range(0, pieces + 1)]);
}
