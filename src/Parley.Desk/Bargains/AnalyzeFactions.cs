using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Analyses a bargaining file: what the factions of each side would ratify.</summary>
public static class AnalyzeFactions
{
    /// <summary>Analyses a bargaining file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The analysis; null when the path is no bargaining file.</returns>
    /// <exception cref="RequestException">The file is wrong; the message says where and what to do.</exception>
    public static FactionView? Of(string path, CancellationToken cancellation)
    {
        try
        {
            return GameFile.Read(path) is { } game ? new(GameAnalysis.Of(game, cancellation)) : null;
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
