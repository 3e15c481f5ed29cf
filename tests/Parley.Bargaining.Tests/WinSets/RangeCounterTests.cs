using System.Numerics;
using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class RangeCounterTests
{
    private static readonly Gen<long[][]> Issues = Gen.Long[0, 12].Array[1, 4].Array[0, 4];

    private static readonly Gen<long> Scale = Gen.OneOf(Gen.Const(1L), Gen.Const(1_000_003L), Gen.Const(1L << 52));

    /// <summary>Full of ties, with none, or in clusters far apart.</summary>
    private static readonly Gen<long[][]> Any = Gen.Select(Issues, Scale.Array[4], (issues, scales) => issues.Zip(scales, (issue, scale) => Array.ConvertAll(issue, gain => gain * scale)).ToArray());

    [Fact]
    public void Pairs_that_reach_a_need_are_those_of_looking_at_each() => Gen.Select(Any, Any, Gen.Int[1, 40], Gen.Int[1, 40], Gen.Double[-0.1, 1.1]).Sample(
        (one, other, longest, longestOther, share) =>
        {
            var (allLeft, allRight) = (All(one), All(other));
            var need = (long)(share * (allLeft.Max() + allRight.Max())) + 1;
            var expected = allLeft.Sum(sum => (long)allRight.Count(otherSum => sum + otherSum >= need));
            Assert.Equal(expected, new RangeCounter(Needs(one, longest, need), Sums(other, longestOther)).Count(CancellationToken.None));
        },
        iter: 5000);

    [Fact]
    public void Of_a_hundred_thousand_sums_on_each_side_the_counts_are_those_of_merging()
    {
        var random = new Random(3);
        var gains = Enumerable.Range(0, 10).Select(_ => Enumerable.Range(0, 10).Select(_ => random.NextInt64(1_000_000_000)).ToArray()).ToArray();
        var need = gains.Sum(issue => issue.Max()) * 3 / 5;
        BigInteger expected = 0;
        var sorted = All(gains[5..]).Order().ToArray();
        foreach (var sum in All(gains[..5])) expected += sorted.Length - LowerBound(sorted, need - sum);
        Assert.Equal(expected, new RangeCounter(Needs(gains[..5], 1000, need), Sums(gains[5..], 10_000)).Count(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_count_can_be_stopped() =>
        Assert.ThrowsAny<OperationCanceledException>(() => new RangeCounter(Needs([[0, 1], [0, 5]], 8, 4), Sums([[0, 3]], 8)).Count(new CancellationToken(canceled: true)));

    private static MovedSums Needs(long[][] issues, int longest, long need) => Sums(Array.ConvertAll(issues, issue => Array.ConvertAll(issue, gain => -gain)), longest).Shifted(need);

    private static MovedSums Sums(long[][] issues, int longest) => issues.Aggregate(MovedSums.None, (sums, issue) => sums.With(issue, longest));

    private static List<long> All(long[][] issues) => [.. issues.Aggregate((IEnumerable<long>)[0L], (sums, issue) => sums.SelectMany(sum => issue.Select(gain => sum + gain)))];

    private static int LowerBound(long[] sorted, long least)
    {
        var place = Array.BinarySearch(sorted, least);
        if (place < 0) return ~place;
        while (place > 0 && sorted[place - 1] == least) place--;
        return place;
    }
}
