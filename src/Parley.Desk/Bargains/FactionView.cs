using Parley.Bargaining.Factions;

namespace Parley.Desk.Bargains;

/// <summary>What the factions of each side would ratify, ready to be shown.</summary>
/// <param name="analysis">The analysis.</param>
public sealed class FactionView(GameAnalysis analysis)
{
    /// <summary>For people, in lines.</summary>
    public string Text() => FactionText.Format(analysis);

    /// <summary>For programs, as one JSON object.</summary>
    public string Json() => FactionJson.Format(analysis);
}
