using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Sums of counts from a place to the end, while counts are added (Fenwick 1994).</summary>
/// <param name="length">How many places there are.</param>
internal sealed class CountTree(int length)
{
    private readonly BigInteger[] _sums = new BigInteger[length + 1];

    /// <summary>Adds to the count at a place.</summary>
    public void Add(int place, BigInteger count)
    {
        for (var i = length - place; i <= length; i += i & -i) _sums[i] += count;
    }

    /// <summary>The sum of the counts at a place and after it.</summary>
    public BigInteger From(int place)
    {
        var sum = BigInteger.Zero;
        for (var i = length - place; i > 0; i -= i & -i) sum += _sums[i];
        return sum;
    }
}
