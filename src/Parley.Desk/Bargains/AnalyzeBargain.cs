using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Analyses what could be agreed, in a bargaining file or in a scenario from a file or folder.</summary>
public static class AnalyzeBargain
{
    /// <summary>The names by which conventions are asked for.</summary>
    public static IReadOnlyList<string> Conventions { get; } = [.. Enum.GetNames<Convention>().Select(name => name.ToLowerInvariant())];

    /// <summary>The JSON Schema of a bargaining file.</summary>
    public static string Schema => GameSchema.Json;

    /// <summary>Analyses what lies at a path.</summary>
    /// <param name="path">A bargaining file, or a folder with a file for each party, or a file of a scenario.</param>
    /// <param name="convention">By whose rules to count a scenario, one of <see cref="Conventions"/>; null for those of the tool that the files were made for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RequestException">It cannot be read; the message says where and what to do.</exception>
    public static BargainView Of(string path, string? convention, CancellationToken cancellation)
    {
        try
        {
            var read = BargainingCase.Read(path);
            if (read.Game is { } game) return BargainView.Of(GameAnalysis.Of(game, cancellation));
            return BargainView.Of(DealAnalysis.Analyze(read.Scenario!, convention is null ? null : Enum.Parse<Convention>(convention, ignoreCase: true), cancellation));
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
