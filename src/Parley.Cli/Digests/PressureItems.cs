using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Measures of pressure in words.</summary>
internal static class PressureItems
{
    public static DigestSection Of(Reading reading, Quotes quotes) =>
        new("Pressure", reading.Pressure.Select((pressure, index) => Item(pressure, index, quotes)).ToArray());

    private static DigestItem Item(Pressure pressure, int index, Quotes quotes) => new(
        $"X{index + 1}",
        null,
        ValueName.Of(pressure.Status),
        pressure.Target is { } target
            ? $"{ValueName.Of(pressure.Instrument)}: {pressure.Actor} against {target}"
            : $"{ValueName.Of(pressure.Instrument)}: {pressure.Actor}",
        quotes.Of(pressure.Evidence.Span),
        pressure.Evidence);
}
