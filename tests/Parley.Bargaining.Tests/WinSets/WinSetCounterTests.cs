using System.Numerics;
using Parley.Bargaining.Gains;
using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class WinSetCounterTests
{
    [Fact]
    public void Pairs_are_counted_as_one_would_by_hand() => Lists.Sample(
        (left, right, needs) =>
        {
            var expected = left.Sum(one => right.LongCount(other => needs.Index().All(need => one[need.Index] + other[need.Index] >= need.Item)));
            Assert.Equal((ulong)expected, new PairCounter<long, ulong>(needs, CancellationToken.None).Count(SumsOf(left), SumsOf(right)));
        },
        iter: 300);

    [Fact]
    public void A_table_of_sums_and_halves_that_meet_count_alike() => Tables.Sample(
        (gains, need) =>
        {
            var deals = gains.Aggregate(BigInteger.One, (product, issue) => product * issue.Length);
            var far = new GainTable<BigInteger>([Array.ConvertAll(gains, issue => Array.ConvertAll(issue, gain => new BigInteger(gain)))], [need]);
            var near = new GainTable<long>([gains], [need]);
            Assert.Equal(WinSetCounter.Count(far, 0), WinSetCounter.Count(near, 0));
            Assert.Equal(deals - WinSetCounter.Count(near, 0), WinSetCounter.Count(new GainTable<long>([Array.ConvertAll(gains, issue => Array.ConvertAll(issue, gain => -gain))], [1 - need]), 0));
        },
        iter: 300);

    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    [InlineData(400)]
    public void Numbers_of_deals_of_any_size_are_exact(int issues)
    {
        var gains = new GainTable<long>([[.. Enumerable.Repeat<long[]>([0, 1, 2, 3], issues)]], [1]);
        Assert.Equal(BigInteger.Pow(4, issues) - 1, WinSetCounter.Count(gains, 0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Issues_that_would_make_the_halves_too_long_are_settled_one_way_after_the_other()
    {
        var random = new Random(7);
        long[][] gains = [.. Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, 10).Select(_ => random.NextInt64(1L << 40)).ToArray())];
        var need = gains.Sum(issue => issue.Sum()) / 10;
        var (reached, missed) = (new GainTable<long>([gains], [need]), new GainTable<long>([Array.ConvertAll(gains, issue => Array.ConvertAll(issue, gain => -gain))], [1 - need]));
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(BigInteger.Pow(10, 12), WinSetCounter.Count(reached, 0, stop) + WinSetCounter.Count(missed, 0, stop));
    }

    [Fact]
    public void What_would_take_too_long_to_count_exactly_is_not_counted()
    {
        var random = new Random(7);
        var gains = new GainTable<long>([[.. Enumerable.Range(0, 30).Select(_ => Enumerable.Range(0, 10).Select(_ => random.NextInt64(1L << 40)).ToArray())]], [1L << 43]);
        Assert.Null(WinSetCounter.Count(gains, 0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Numbers_of_any_length_are_counted_where_that_takes_no_minutes_and_refused_where_it_does()
    {
        var random = new Random(5);
        GainTable<BigInteger> Long(int issues)
        {
            BigInteger[][] gains = [.. Enumerable.Range(0, issues).Select(_ => Enumerable.Range(0, 10).Select(_ => (BigInteger)random.NextInt64() << 40).ToArray())];
            return new([gains], [gains.Aggregate(BigInteger.Zero, (sum, issue) => sum + issue.Max()) * 3 / 5]);
        }

        var few = Long(4);
        var expected = few.Of[0].Aggregate((IEnumerable<BigInteger>)[0], (sums, issue) => [.. sums.SelectMany(sum => issue.Select(gain => sum + gain))]).Count(sum => sum >= few.Reservations[0]);
        Assert.Equal(expected, WinSetCounter.Count(few, 0, TestContext.Current.CancellationToken));
        Assert.Null(WinSetCounter.Count(Long(20), 0, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Of_equal_parties_all_together_accept_what_each_accepts() => Tables.Sample(
        (gains, need) =>
        {
            var table = new GainTable<long>([gains, gains, gains], [need, need, need - 1]);
            Assert.Equal(WinSetCounter.Count(table, 0), WinSetCounter.CountJoint(table));
        },
        iter: 300);

    private static Gen<(long[][] Left, long[][] Right, long[] Needs)> Lists { get; } = Gen.Int[1, 4].SelectMany(parties => Gen.Select(
        Gen.Long[0, 40].Array[parties].Array[1, 400],
        Gen.Long[0, 40].Array[parties].Array[1, 400],
        Gen.Long[1, 80].Array[parties]));

    private static Gen<(long[][] Gains, long Need)> Tables { get; } = Gen.Select(Gen.Long[-9, 30].Array[1, 6].Array[1, 7], Gen.Long[-20, 120]);

    private static PartialSums<long, ulong> SumsOf(long[][] list)
    {
        var groups = list.GroupBy(sums => string.Join(' ', sums)).Select(group => (Sums: group.First(), Count: (ulong)group.Count())).ToList();
        groups.Sort((left, right) => left.Sums.AsSpan().SequenceCompareTo(right.Sums));
        return new(list[0].Length, [.. groups.SelectMany(group => group.Sums)], [.. groups.Select(group => group.Count)]);
    }
}
