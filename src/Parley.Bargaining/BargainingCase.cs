using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining;

/// <summary>What lies at a path: a game with factions, or a scenario of parties.</summary>
/// <param name="Game">The game; null where it is a scenario.</param>
/// <param name="Scenario">The scenario; null where it is a game.</param>
public sealed record BargainingCase(TwoLevelGame? Game, Scenario? Scenario)
{
    /// <summary>Reads the files at a path, once.</summary>
    /// <exception cref="ScenarioException">There is neither, or it is wrong; the message says where and what to do.</exception>
    public static BargainingCase Read(string path)
    {
        var files = ScenarioFiles.Open(path);
        return GameFile.Read(files) is { } game ? new(game, null) : new(null, ScenarioReader.Read(files));
    }
}
