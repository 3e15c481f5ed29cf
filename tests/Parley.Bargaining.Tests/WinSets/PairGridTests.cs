using System.Numerics;
using Parley.Bargaining.Gains;
using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class PairGridTests
{
    [Fact]
    public void Deals_that_two_parties_accept_are_those_of_looking_at_each() => Tables.Sample(
        (sizes, points, first, second) =>
        {
            var gains = Split(sizes, points);
            var all = All(gains);
            var expected = all.Count(deal => deal.First >= first && deal.Second >= second);
            Assert.Equal(expected, Joint(gains, first, second));
        },
        iter: 3000);

    [Fact]
    public void With_a_thousand_deals_in_a_half_and_more_they_are_counted_on_a_table()
    {
        var random = new Random(4);
        var gains = Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, 8).Select(_ => Enumerable.Range(0, 5).Select(_ => (long)random.Next(20)).ToArray()).ToArray()).ToArray();
        var demands = Demands<long>.Of(new GainTable<long>(gains, [70, 80]), [0, 1])!;
        var expected = All(gains).Count(deal => deal.First >= 70 && deal.Second >= 80);
        Assert.Equal(expected, PairGrid.Count(demands, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Sums_that_lie_far_apart_are_not_for_a_table()
    {
        var demands = Demands<long>.Of(new GainTable<long>([[[0, 1_000_003], [0, 7]], [[1, 0], [0, 5]]], [7, 1]), [0, 1])!;
        Assert.Null(PairGrid.Count(demands, TestContext.Current.CancellationToken));
    }

    private static Gen<(int[] Sizes, long[] Points, long First, long Second)> Tables { get; } =
        from sizes in Gen.Int[1, 5].Array[1, 6]
        from points in Gen.Long[-3, 9].Array[2 * sizes.Sum()]
        from first in Gen.Long[-10, 30]
        from second in Gen.Long[-10, 30]
        select (sizes, points, first, second);

    private static BigInteger? Joint(long[][][] gains, long first, long second) => WinSetCounter.CountJoint(new GainTable<long>(gains, [first, second]));

    private static long[][][] Split(int[] sizes, long[] points)
    {
        var starts = sizes.Select((_, issue) => sizes.Take(issue).Sum()).ToArray();
        return [.. Enumerable.Range(0, 2).Select(party => sizes.Select((size, issue) => points.Skip((party * sizes.Sum()) + starts[issue]).Take(size).ToArray()).ToArray())];
    }

    private static List<(long First, long Second)> All(long[][][] gains)
    {
        IEnumerable<(long First, long Second)> sums = [(0, 0)];
        foreach (var (issue, options) in gains[0].Index())
        {
            sums = [.. sums.SelectMany(_ => Enumerable.Range(0, options.Length), (sum, option) => (sum.First + gains[0][issue][option], sum.Second + gains[1][issue][option]))];
        }

        return [.. sums];
    }
}
