using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Features;

/// <summary>What is known of two parties whatever is asked about them.</summary>
internal static class SharedFeatures
{
    private static readonly EventChannel[] _partyChannels = [EventChannel.Sign, EventChannel.Negotiate, EventChannel.Talk, EventChannel.Sanction, EventChannel.Any];
    private static readonly EventChannel[] _worldChannels = [EventChannel.Sign, EventChannel.Negotiate, EventChannel.Talk, EventChannel.Sanction, EventChannel.Halt, EventChannel.Settle];

    /// <summary>What is counted in the last days exactly, and not only faded.</summary>
    private static readonly EventChannel[] _recentChannels =
    [
        EventChannel.Sign, EventChannel.CorroboratedSign, EventChannel.Negotiate, EventChannel.Talk, EventChannel.Sanction, EventChannel.Halt, EventChannel.Settle,
        EventChannel.MeetingIntended, EventChannel.Visit, EventChannel.Consult, EventChannel.Any,
    ];

    /// <summary>The last days in which it is counted.</summary>
    private static readonly int[] _recentDays = [1, 3, 5, 7, 10, 14, 21, 30];

    private static readonly string[] _rootNames =
    [
        "statements", "appeals", "intents to cooperate", "consultations", "diplomatic cooperation", "material cooperation", "aid", "concessions",
        "investigations", "demands", "disapproval", "rejections", "threats", "protests", "shows of force", "reduced relations", "coercion", "assaults", "fighting",
        "mass violence",
    ];

    /// <summary>Adds the numbers of two parties as of the world's day.</summary>
    public static void Add(FeatureList list, WorldMemory world, Dyad dyad)
    {
        var pair = world.Find(dyad) ?? new PairMemory();
        AddDays(list, pair, world);
        AddRecent(list, pair, world);
        AddDeeds(list, pair, world);
        AddParties(list, world, dyad);
        AddCalendar(list, world, pair);
    }

    private static void AddDays(FeatureList list, PairMemory pair, WorldMemory world)
    {
        for (var channel = 0; channel < ChannelCodes.Channels; channel++)
        {
            for (var life = 0; life < PairMemory.DayLives.Length; life++)
            {
                var steady = Kernel.Steady(world.Watched, PairMemory.DayLives[life]);
                list.Add(MathF.Log(1 + (steady * pair.Days.At(channel, life, world.Day))), $"{ChannelNames.Of((EventChannel)channel)} between the two, half-life {PairMemory.DayLives[life]} days");
            }
        }
    }

    private static void AddRecent(FeatureList list, PairMemory pair, WorldMemory world)
    {
        foreach (var channel in _recentChannels)
        {
            foreach (var days in _recentDays) list.Add(MathF.Log(1 + pair.DaysSince(channel, world.Day - days)), $"{ChannelNames.Of(channel)} between the two, last {days} days");
        }
    }

    private static void AddDeeds(FeatureList list, PairMemory pair, WorldMemory world)
    {
        for (var root = 0; root < PairMemory.Roots; root++)
        {
            for (var life = 0; life < PairMemory.DeedLives.Length; life++)
            {
                var steady = Kernel.Steady(world.Watched, PairMemory.DeedLives[life]);
                var (one, other) = (steady * pair.Deeds.At(root, life, world.Day), steady * pair.Deeds.At(root + PairMemory.Roots, life, world.Day));
                list.Add(MathF.Log(1 + one + other), $"{_rootNames[root]}, half-life {PairMemory.DeedLives[life]} days");
                list.Add(MathF.Log(1 + MathF.Min(one, other)), $"{_rootNames[root]}, half-life {PairMemory.DeedLives[life]} days");
            }

            list.Add(MathF.Log(1 + pair.Private.At(root, 1, world.Day)), $"{_rootNames[root]} between private actors, half-life {PairMemory.DeedLives[1]} days");
        }
    }

    private static void AddParties(FeatureList list, WorldMemory world, Dyad dyad)
    {
        var (one, other) = (world.Find(dyad.First) ?? new PartyMemory(), world.Find(dyad.Second) ?? new PartyMemory());
        foreach (var channel in _partyChannels)
        {
            for (var life = 0; life < PartyMemory.Lives.Length; life++)
            {
                var steady = Kernel.Steady(world.Watched, PartyMemory.Lives[life]);
                var (first, second) = (steady * one.Deeds.At((int)channel, life, world.Day), steady * other.Deeds.At((int)channel, life, world.Day));
                list.Add(MathF.Log(1 + MathF.Min(first, second)), $"{ChannelNames.Of(channel)} with anybody, half-life {PartyMemory.Lives[life]} days");
                list.Add(MathF.Log(1 + MathF.Max(first, second)), $"{ChannelNames.Of(channel)} with anybody, half-life {PartyMemory.Lives[life]} days");
            }
        }

        AddCommonPartners(list, one, other, world.Day);
    }

    private static void AddCommonPartners(FeatureList list, PartyMemory one, PartyMemory other, int day)
    {
        const int Month = 1;
        var (few, many) = one.Partners.Count <= other.Partners.Count ? (one, other) : (other, one);
        var (talks, signs) = (0f, 0f);
        foreach (var (party, pair) in few.Partners)
        {
            if (!many.Partners.TryGetValue(party, out var counterpart)) continue;
            talks += MathF.Sqrt(pair.Days.At((int)EventChannel.Talk, Month, day) * counterpart.Days.At((int)EventChannel.Talk, Month, day));
            signs += MathF.Sqrt(pair.Days.At((int)EventChannel.Sign, Month, day) * counterpart.Days.At((int)EventChannel.Sign, Month, day));
        }

        list.Add(MathF.Log(1 + talks), $"third parties that both sides talk to");
        list.Add(MathF.Log(1 + signs), $"third parties that both sides sign with");
    }

    private static void AddCalendar(FeatureList list, WorldMemory world, PairMemory pair)
    {
        list.Add(MathF.Log((1f + pair.Official) / (30 + world.Watched)), $"reports on the two, each day");
        foreach (var channel in _worldChannels)
        {
            var (recent, usual) = (world.Deeds.At((int)channel, 0, world.Day), world.Deeds.At((int)channel, 1, world.Day));
            list.Add(Rate(recent, world.Watched, 0) - Rate(usual, world.Watched, 1), $"{ChannelNames.Of(channel)} in the world, against what is usual");
        }
    }

    private static float Rate(float count, int watched, int life) => MathF.Log((count + 1) / (Kernel.Watched(watched, WorldMemory.Lives[life]) + 1));
}
