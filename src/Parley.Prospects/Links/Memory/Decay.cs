namespace Parley.Prospects.Links.Memory;

/// <summary>How fast old events fade: three half-lives, in days, beside the count that does not fade.</summary>
internal static class Decay
{
    private const float ShortLife = 3;
    private const float MediumLife = 15;
    private const float LongLife = 70;

    /// <summary>What is left after more days than this is as good as nothing.</summary>
    private const int Horizon = 4096;

    private static readonly Fading[] _left = [.. Enumerable.Range(0, Horizon).Select(days => new Fading(
        MathF.Pow(2, -days / ShortLife), MathF.Pow(2, -days / MediumLife), MathF.Pow(2, -days / LongLife)))];

    /// <summary>What is left of an event after so many days.</summary>
    public static Fading After(int days) => _left[Math.Min(days, Horizon - 1)];
}
