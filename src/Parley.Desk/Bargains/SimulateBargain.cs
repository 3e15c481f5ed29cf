using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Simulation;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Lets negotiators with known strategies bargain over a scenario, many times.</summary>
public static class SimulateBargain
{
    /// <summary>The names of the strategies.</summary>
    public static IReadOnlyList<string> Strategies => Bargaining.Simulation.Strategies.Names;

    /// <summary>Simulates.</summary>
    /// <param name="request">What.</param>
    /// <param name="done">Is called after each run.</param>
    /// <param name="cancellation">Stops it between two runs.</param>
    /// <exception cref="RequestException">The scenario cannot be read or simulated, or there is no such strategy; the message says what to do.</exception>
    public static SimulationView Of(SimulationRequest request, Action done, CancellationToken cancellation)
    {
        try
        {
            var read = BargainingCase.Read(request.Path);
            var scenario = read.Game is { } game ? GameScenario.Of(game) : read.Scenario!;
            var convention = read.Game is not null || request.Convention is null ? scenario.Convention : Enum.Parse<Convention>(request.Convention, ignoreCase: true);
            var table = OutcomeTable.Of(scenario, convention);
            var negotiators = table.Seats.Select((_, party) => Negotiator(party == 0 ? request.Strategies.First : request.Strategies.Others)).ToArray();
            var runs = new BargainingRuns(table, negotiators, new AlternatingOffers());
            var account = new RunAccount(DealAnalysis.Analyze(scenario, convention, cancellation), table, request.Rounds);
            for (var run = 0; run < request.Runs; run++)
            {
                cancellation.ThrowIfCancellationRequested();
                account.Add(runs.Run(run, request.Rounds, request.Seed));
                done();
            }

            return new SimulationView(request, account.Summary());
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }

    private static INegotiator Negotiator(string strategy) => Bargaining.Simulation.Strategies.Find(strategy)
        ?? throw new RequestException($"'{strategy}' is no strategy; known are {string.Join(", ", Strategies)}.");
}
