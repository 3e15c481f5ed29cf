using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.WinSets;

/// <summary>What parties ask for, in the smallest whole numbers that tell the same: gains from 0 up, and needs above 0.</summary>
/// <param name="Gains">By party, issue and option. Parties that accept every deal are left out.</param>
/// <param name="Needs">The sum of gains that each party accepts.</param>
internal sealed record Demands<T>(T[][][] Gains, T[] Needs)
    where T : INumber<T>
{
    /// <summary>The demands of some parties; null when one of them accepts no deal.</summary>
    public static Demands<T>? Of(GainTable<T> gains, IEnumerable<int> parties)
    {
        var (kept, needs) = (new List<T[][]>(), new List<T>());
        foreach (var party in parties)
        {
            var (own, need) = Reduced(gains.Of[party], gains.Reservations[party]);
            if (need <= T.Zero) continue;
            if (Most(own) < need) return null;
            kept.Add(own);
            needs.Add(need);
        }

        return new Demands<T>([.. kept], [.. needs]);
    }

    /// <summary>The largest sum of gains.</summary>
    public static T Most(T[][] gains) => gains.Aggregate(T.Zero, (sum, issue) => sum + issue.Max()!);

    private static (T[][] Gains, T Need) Reduced(T[][] gains, T reservation)
    {
        var least = Array.ConvertAll(gains, issue => issue.Min()!);
        var need = least.Aggregate(reservation, (rest, gain) => rest - gain);
        var over = gains.Select((issue, i) => Array.ConvertAll(issue, gain => gain - least[i])).ToArray();
        var unit = over.SelectMany(issue => issue).Aggregate(T.Zero, Divisor);
        return unit <= T.One ? (over, need) : (Array.ConvertAll(over, issue => Array.ConvertAll(issue, gain => gain / unit)), Ceiling(need, unit));
    }

    private static T Ceiling(T value, T unit) => value <= T.Zero ? value : (value + unit - T.One) / unit;

    private static T Divisor(T left, T right)
    {
        while (right != T.Zero) (left, right) = (right, left % right);
        return left;
    }
}
