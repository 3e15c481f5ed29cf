using System.Numerics;
using Parley.Bargaining.Gains;
using Parley.Bargaining.WinSets;

namespace Parley.Bargaining.Tests.WinSets;

public sealed class PairRangesTests
{
    /// <summary>Sizes of issues, from 2 to 6 of them; how far apart gains lie; how much of the largest sums is needed.</summary>
    private static readonly Gen<(int[] Sizes, int Seed, long Scale, double First, double Second)> Tables =
        from sizes in Gen.Int[1, 5].Array[2, 6]
        from seed in Gen.Int[0, 1_000_000]
        from scale in Gen.OneOf(Gen.Const(2L), Gen.Const(10L), Gen.Const(1_000L), Gen.Const(1_000_000_000L), Gen.Const(300_000_000_000L))
        from first in Gen.Double[0.05, 1]
        from second in Gen.Double[0.05, 1]
        select (sizes, seed, scale, first, second);

    [Fact]
    public void Deals_that_two_parties_accept_are_those_of_looking_at_each() => Tables.Sample(
        table =>
        {
            var random = new Random(table.Seed);
            var gains = Gains(table.Sizes, () => random.NextInt64(table.Scale));
            if (Demand(gains, table.First, table.Second) is not { } demands) return;
            if (PairRanges.Count(demands, CancellationToken.None) is { } count) Assert.Equal(ByLookingAtEach(demands), count);
        },
        iter: 2000);

    [Fact]
    public void Hundred_million_deals_are_counted_as_by_divide_and_conquer_whatever_they_look_like()
    {
        var random = new Random(7);
        foreach (var gain in (Func<long>[])[
            () => random.NextInt64(1_000_000_000),
            () => random.NextInt64(2) + (1_000_000 * random.NextInt64(2)),
            () => random.NextInt64(1_000_000_000) * random.NextInt64(2),
            () => (long)Math.Pow(10, 9 * random.NextDouble()),
            () => random.NextInt64(10_000)])
        {
            var gains = Gains([.. Enumerable.Repeat(10, 8)], gain);
            gains[0] = Gains([.. Enumerable.Repeat(10, 8)], () => random.NextInt64(1_000_000_000))[0];
            foreach (var share in (double[])[0.45, 0.6, 0.8])
            {
                var demands = Demand(gains, share, share)!;
                Assert.Equal(ByDividing(demands), PairRanges.Count(demands, TestContext.Current.CancellationToken));
            }
        }
    }

    [Fact]
    public void Hundreds_of_deals_that_bring_the_first_party_the_same_are_counted_one_by_one()
    {
        var random = new Random(10);
        var gains = Gains([700, 600, 3, 4], () => random.NextInt64(1_000_000_000));
        foreach (var options in gains[0][..2]) Array.Clear(options, 0, 300);
        var demands = Demand(gains, 0.5, 0.5)!;
        Assert.Equal(ByDividing(demands), PairRanges.Count(demands, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_hundred_thousand_deals_that_bring_the_second_party_about_the_same_are_counted_one_by_one()
    {
        var random = new Random(11);
        var gains = Gains([.. Enumerable.Repeat(10, 10)], () => random.NextInt64(1_000_000_000));
        foreach (var options in gains[1])
        {
            for (var option = 0; option < options.Length; option++) options[option] = random.Next(100_000);
        }

        gains[1][0][0] = gains[1][1][0] = 1L << 34;
        var demands = Demand(gains, 0.5, 0.0001)!;
        Assert.Equal(ByDividing(demands), PairRanges.Count(demands, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Issues_that_would_make_halves_too_long_are_settled_one_way_after_the_other()
    {
        var random = new Random(8);
        var demands = Demand(Gains([4, 3, 5, 4], () => random.NextInt64(1_000_000)), 0.5, 0.5)!;
        var halves = PairHalves.Of(demands, most: 6);
        Assert.Equal(240, Deals(demands, halves.Left) * Deals(demands, halves.Right) * halves.Settlements);
        Assert.Equal(halves.Settlements, halves.Needs.Count());
    }

    [Fact]
    public void A_count_can_be_stopped()
    {
        var random = new Random(9);
        var demands = Demand(Gains([4, 4, 4, 4], () => random.NextInt64(1_000_000_000)), 0.5, 0.5)!;
        Assert.ThrowsAny<OperationCanceledException>(() => PairRanges.Count(demands, new CancellationToken(canceled: true)));
    }

    private static long[][][] Gains(int[] sizes, Func<long> next) => [.. Enumerable.Range(0, 2).Select(_ => sizes.Select(size => Enumerable.Range(0, size).Select(_ => next()).ToArray()).ToArray())];

    /// <summary>The demands of two parties that ask for a share of the most that they could have; null where one accepts all deals, or none.</summary>
    private static Demands<long>? Demand(long[][][] gains, double first, double second)
    {
        double[] shares = [first, second];
        var reservations = gains.Zip(shares, (party, share) => (long)(share * party.Sum(issue => issue.Max()))).ToArray();
        return Demands<long>.Of(new GainTable<long>(gains, reservations), [0, 1]) is { Needs.Length: 2 } demands ? demands : null;
    }

    private static double Deals(Demands<long> demands, IReadOnlyList<int> issues) => issues.Aggregate(1.0, (product, issue) => product * demands.Gains[0][issue].Length);

    private static BigInteger ByDividing(Demands<long> demands)
    {
        var halves = Halves<long, ulong>.Of(demands);
        while (!halves.Issues.IsEmpty) halves = halves.Taken();
        return new PairCounter<long, ulong>(demands.Needs, CancellationToken.None).Count(halves.Left, halves.Right);
    }

    private static BigInteger ByLookingAtEach(Demands<long> demands)
    {
        IEnumerable<(long First, long Second)> sums = [(0, 0)];
        foreach (var (first, second) in demands.Gains[0].Zip(demands.Gains[1])) sums = [.. sums.SelectMany(_ => first.Zip(second), (sum, option) => (sum.First + option.First, sum.Second + option.Second))];
        return sums.Count(sum => sum.First >= demands.Needs[0] && sum.Second >= demands.Needs[1]);
    }
}
