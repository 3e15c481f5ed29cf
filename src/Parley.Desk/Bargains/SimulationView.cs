using Parley.Bargaining.Simulation;

namespace Parley.Desk.Bargains;

/// <summary>What came of many runs, ready to be shown.</summary>
public sealed class SimulationView
{
    private readonly SimulationRequest _request;
    private readonly RunSummary _summary;

    internal SimulationView(SimulationRequest request, RunSummary summary) => (_request, _summary) = (request, summary);

    /// <summary>For people, in lines.</summary>
    public string Text() => SimulationText.Format(_request, _summary);

    /// <summary>For programs, as one JSON object.</summary>
    public string Json() => SimulationJson.Format(_request, _summary);
}
