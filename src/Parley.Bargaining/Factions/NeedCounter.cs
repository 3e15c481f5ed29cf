using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Bargaining.Factions;

/// <summary>Dynamic programming over issues on what each faction still needs.</summary>
/// <remarks>
/// A faction that will accept, or refuse, whatever else is agreed is told apart no further; partial deals that leave everybody with the same needs are counted as one.
/// </remarks>
/// <typeparam name="T">Numbers in which no sum of points flows over.</typeparam>
internal sealed class NeedCounter<T>
    where T : INumber<T>
{
    /// <summary>As many partial deals are looked at: about five seconds' worth.</summary>
    private const long MostSteps = 20_000_000;

    private readonly T[][][] _values;
    private readonly T[][] _least;
    private readonly T[][] _most;
    private long _steps;

    private NeedCounter(IReadOnlyList<WholePoints> factions)
    {
        _values = [.. factions.Select(faction => Array.ConvertAll(faction.Values, bundle => Array.ConvertAll(bundle, T.CreateChecked)))];
        _least = Array.ConvertAll(_values, values => After(values, bundle => bundle.Min()!));
        _most = Array.ConvertAll(_values, values => After(values, bundle => bundle.Max()!));
    }

    /// <summary>The number of deals for each set of factions that accept, as bits; null where there are too many partial deals to look at, or kinds of them.</summary>
    public static Dictionary<long, BigInteger>? Count(IReadOnlyList<WholePoints> factions, CancellationToken stop)
    {
        var counter = new NeedCounter<T>(factions);
        var states = new Dictionary<T[], BigInteger>(NeedComparer.Shared);
        counter.Add(states, [.. factions.Select(faction => T.CreateChecked(faction.Reservation))], BigInteger.One, 0);
        for (var issue = 0; issue < factions[0].Values.Length; issue++)
        {
            if (counter.Settled(states, issue, stop) is not { } next) return null;
            states = next;
        }

        return states.GroupBy(state => Bits(state.Key), state => state.Value).ToDictionary(group => group.Key, group => group.Aggregate(BigInteger.Add));
    }

    /// <summary>What factions still need after each settlement of one more issue; null where that is too much.</summary>
    private Dictionary<T[], BigInteger>? Settled(Dictionary<T[], BigInteger> states, int issue, CancellationToken stop)
    {
        var next = new Dictionary<T[], BigInteger>(NeedComparer.Shared);
        var left = new T[_values.Length];
        foreach (var (needs, count) in states)
        {
            stop.ThrowIfCancellationRequested();
            for (var option = 0; option < _values[0][issue].Length; option++)
            {
                for (var i = 0; i < left.Length; i++) left[i] = needs[i] - _values[i][issue][option];
                Add(next, left, count, issue + 1);
            }

            _steps += _values[0][issue].Length;
            if (next.Count > PatternCounter.MostKinds || _steps > MostSteps) return null;
        }

        return next;
    }

    private void Add(Dictionary<T[], BigInteger> states, T[] needs, BigInteger count, int issue)
    {
        for (var i = 0; i < needs.Length; i++) needs[i] = T.Clamp(needs[i], _least[i][issue], _most[i][issue] + T.One);
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(states, needs);
        if (Unsafe.IsNullRef(ref known)) states.Add([.. needs], count);
        else known += count;
    }

    private static long Bits(T[] needs) => needs.Index().Where(need => need.Item <= T.Zero).Aggregate(0L, (bits, need) => bits | (1L << need.Index));

    /// <summary>What the issues from each on bring together at the least or most.</summary>
    private static T[] After(T[][] values, Func<T[], T> choose)
    {
        var sums = new T[values.Length + 1];
        sums[^1] = T.Zero;
        for (var issue = values.Length - 1; issue >= 0; issue--) sums[issue] = sums[issue + 1] + choose(values[issue]);
        return sums;
    }

    /// <summary>Needs are alike where each is.</summary>
    private sealed class NeedComparer : IEqualityComparer<T[]>
    {
        public static NeedComparer Shared { get; } = new();

        public bool Equals(T[]? x, T[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(T[] obj)
        {
            var hash = default(HashCode);
            foreach (var need in obj) hash.Add(need);
            return hash.ToHashCode();
        }
    }
}
