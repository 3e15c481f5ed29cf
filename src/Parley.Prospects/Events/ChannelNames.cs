namespace Parley.Prospects.Events;

/// <summary>Channels in words.</summary>
internal static class ChannelNames
{
    private static readonly string[] _names =
    [
        "signings", "signings of three reports in a day", "negotiations", "talks", "sanctions and threats of them", "halted or refused talks", "settling", "intents to meet",
        "visits", "calls and consultations", "cooperation", "diplomatic cooperation", "aid", "demands", "accusations and refusals", "threats", "coercion", "fighting", "dealings",
    ];

    /// <summary>"negotiations".</summary>
    public static string Of(EventChannel channel) => _names[(int)channel];
}
