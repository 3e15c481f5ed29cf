using Parley.Bargaining.Formats.Genius;
using Parley.Bargaining.Formats.GeniusWeb;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Formats.NegoLog;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats;

/// <summary>Writes scenarios in the forms of other tools.</summary>
/// <remarks>
/// In the form of the tool it was made for a scenario is written as it stands, and read again the same. For another tool gains are restated so that the tool, by its own rules, ranks
/// all deals as before, and accepts the same; where it can only do so on another scale, a note says so.
/// </remarks>
public static class ScenarioWriter
{
    /// <summary>Writes a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="tool">The tool; not Parley, which has no form of its own for it.</param>
    /// <exception cref="ScenarioException">The tool has no way to say it; the message tells what.</exception>
    public static WrittenScenario Write(Scenario scenario, Convention tool)
    {
        var notes = new List<string>();
        var restated = Restatement.For(scenario, tool, notes);
        var files = tool switch
        {
            Convention.Genius => GeniusWriter.Write(restated, notes),
            Convention.GeniusWeb => GeniusWebWriter.Write(restated, notes),
            Convention.NegoLog => NegoLogWriter.Write(restated, notes),
            Convention.NegMas => NegMasWriter.Write(restated),
            _ => throw new ArgumentOutOfRangeException(nameof(tool), tool, "It has no files of this kind."),
        };
        return new([.. files], [.. notes]);
    }
}
