using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Formats;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Looks at a bargaining file again and again while time passes or pressure rises.</summary>
public static class SweepBargain
{
    /// <summary>Whether a text names a range that can be swept, such as "tariff=0..25".</summary>
    public static bool IsRange(string text) => SweepRange.Parse(text) is not null;

    /// <summary>Sweeps a file.</summary>
    /// <param name="path">The bargaining file.</param>
    /// <param name="range">What is swept, such as "tariff=0..25" or "week=0..12".</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RequestException">It cannot be read or has no such measure; the message says where and what to do.</exception>
    public static BargainView Of(string path, string range, CancellationToken cancellation)
    {
        var swept = SweepRange.Parse(range) ?? throw new RequestException($"'{range}' is no range; write one like tariff=0..25 or week=0..12");
        try
        {
            var game = BargainingCase.Read(path).Game ?? throw new RequestException($"{path}: only a bargaining file with sides and factions can be swept");
            return BargainView.Of(GameSweep.Of(game, swept, cancellation));
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
    }
}
