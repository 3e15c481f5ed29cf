using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Cuts what deals bring the second party into a digit, of which there are few, and a rest.</summary>
/// <param name="Least">The least that any deal brings.</param>
/// <param name="Shift">How many bits the rest has.</param>
/// <param name="Count">How many digits there are.</param>
internal readonly record struct SecondDigits(long Least, int Shift, int Count)
{
    /// <summary>As many bits has a digit.</summary>
    public const int Bits = 10;
    private const int MostRest = 30;

    /// <summary>The digits for some deals; null where they differ too much.</summary>
    public static SecondDigits? Of(MovedPairs gains)
    {
        var range = gains.MostSecond - gains.LeastSecond;
        var shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount((ulong)range) - Bits);
        return shift > MostRest ? null : new SecondDigits(gains.LeastSecond, shift, (int)(range >> shift) + 1);
    }

    /// <summary>What is left of a number that has a digit.</summary>
    public int RestOf(long second) => (int)(second - Least) & ((1 << Shift) - 1);
}
