using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Who is for or against whom, in words.</summary>
internal static class AttitudeItems
{
    public static DigestSection Of(Reading reading) => new("Who is for or against whom", reading.Attitudes.Select(Item).ToArray());

    private static DigestItem Item(Attitude attitude, int index) =>
        new($"S{index + 1}", null, ValueName.Of(attitude.Side), $"{attitude.From} {ValueName.Of(attitude.Side)} {attitude.To}", null, attitude.Evidence);
}
