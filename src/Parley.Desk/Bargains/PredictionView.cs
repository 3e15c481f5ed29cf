using Parley.Bargaining.Collective;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>What a collective may decide, ready to be shown.</summary>
public sealed class PredictionView
{
    private readonly string _name;
    private readonly ValueList<CollectiveForecast> _forecasts;

    internal PredictionView(string name, ValueList<CollectiveForecast> forecasts) => (_name, _forecasts) = (name, forecasts);

    /// <summary>For people, in lines.</summary>
    public string Text() => PredictionText.Format(_name, _forecasts);

    /// <summary>For programs, as one JSON object.</summary>
    public string Json() => PredictionJson.Format(_name, _forecasts);
}
