using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Factions;

/// <summary>Reads a bargaining file that lies in no file.</summary>
public static class GameText
{
    /// <summary>The game in a text; null when it has no <c>sides</c>.</summary>
    /// <param name="name">What messages call it by.</param>
    /// <param name="text">YAML.</param>
    /// <exception cref="ScenarioException">Something in it is wrong; the message says where and what to do.</exception>
    public static TwoLevelGame? Read(string name, string text) => GameFile.Read(name, text);
}
