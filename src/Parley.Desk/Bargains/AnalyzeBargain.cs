using Parley.Bargaining;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Analyses what could be agreed in a scenario from a file or folder.</summary>
public static class AnalyzeBargain
{
    /// <summary>The names by which conventions are asked for.</summary>
    public static IReadOnlyList<string> Conventions { get; } = [.. Enum.GetNames<Convention>().Select(name => name.ToLowerInvariant())];

    /// <summary>Analyses a scenario.</summary>
    /// <param name="path">A folder with a file for each party, or a file.</param>
    /// <param name="convention">By whose rules to count, one of <see cref="Conventions"/>; null for those of the tool that the files were made for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RequestException">The scenario cannot be read; the message says where and what to do.</exception>
    public static BargainView Of(string path, string? convention, CancellationToken cancellation)
    {
        try
        {
            return BargainView.Of(DealAnalysis.Analyze(ScenarioReader.Read(path), convention is null ? null : Enum.Parse<Convention>(convention, ignoreCase: true), cancellation));
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
