namespace Parley.Prospects.Events;

/// <summary>Which deeds belong to a channel, by their codes.</summary>
internal static class ChannelCodes
{
    public const int Channels = (int)EventChannel.Any + 1;

    /// <summary>The channels of a code as a set of bits, but for <see cref="EventChannel.CorroboratedSign"/>, which takes several reports.</summary>
    public static int Of(string cameo)
    {
        var set = 1 << (int)EventChannel.Any;
        foreach (var channel in Exactly(cameo)) set |= 1 << (int)channel;
        if (ByRoot(cameo.AsSpan(0, 2)) is { } root) set |= 1 << (int)root;
        return set;
    }

    /// <summary>The root of a code, 1 to 20.</summary>
    public static int Root(string cameo) => ((cameo[0] - '0') * 10) + cameo[1] - '0';

    private static IEnumerable<EventChannel> Exactly(string cameo) => cameo switch
    {
        "057" => [EventChannel.Sign],
        "046" => [EventChannel.Negotiate, EventChannel.Talk],
        "042" or "043" => [EventChannel.Visit, EventChannel.Talk],
        "040" or "041" or "044" or "045" => [EventChannel.Consult, EventChannel.Talk],
        "161" or "163" or "1621" or "1312" => [EventChannel.Sanction],
        "125" or "127" or "134" or "164" => [EventChannel.Halt],
        "019" or "037" or "080" or "081" or "085" or "0871" or "0354" => [EventChannel.Settle],
        "036" => [EventChannel.MeetingIntended],
        _ when cameo.StartsWith("031", StringComparison.Ordinal) => [EventChannel.Cooperate],
        _ => [],
    };

    private static EventChannel? ByRoot(ReadOnlySpan<char> root) => root switch
    {
        "05" => EventChannel.Praise,
        "06" => EventChannel.Cooperate,
        "07" => EventChannel.Aid,
        "10" => EventChannel.Demand,
        "11" or "12" => EventChannel.Accuse,
        "13" => EventChannel.Threaten,
        "16" or "17" => EventChannel.Coerce,
        "15" or "18" or "19" or "20" => EventChannel.Fight,
        _ => null,
    };
}
