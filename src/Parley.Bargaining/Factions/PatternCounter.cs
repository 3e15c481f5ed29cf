using System.Numerics;
using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Factions;

/// <summary>Counts deals by who accepts them, exactly, without listing them.</summary>
/// <remarks>
/// Dynamic programming over issues on what each faction still needs. A faction that will accept, or refuse, whatever else is agreed is told apart no further;
/// partial deals that leave everybody with the same needs are counted as one.
/// </remarks>
internal static class PatternCounter
{
    private const int MostStates = 2_000_000;

    /// <summary>How many deals all sides would ratify.</summary>
    /// <exception cref="ScenarioException">Partial deals differ in too many ways to be counted in memory.</exception>
    public static BigInteger Zone(GameSpace space, CancellationToken stop) => Count(space.Points, stop)
        .Where(pattern => space.Game.IsRatified(place => (pattern.Key & (1L << place)) != 0))
        .Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);

    /// <summary>The number of deals for each set of factions that accept, as bits.</summary>
    /// <exception cref="ScenarioException">Partial deals differ in too many ways to be counted in memory.</exception>
    public static Dictionary<long, BigInteger> Count(IReadOnlyList<WholePoints> factions, CancellationToken stop)
    {
        var bounds = factions.Select(faction => (Least: After(faction.Values, Enumerable.Min), Most: After(faction.Values, Enumerable.Max))).ToArray();
        var states = new Dictionary<string, (BigInteger[] Needs, BigInteger Count)>(StringComparer.Ordinal);
        Add(states, [.. factions.Select(faction => faction.Reservation)], BigInteger.One, 0);
        for (var issue = 0; issue < factions[0].Values.Length; issue++)
        {
            stop.ThrowIfCancellationRequested();
            var next = new Dictionary<string, (BigInteger[] Needs, BigInteger Count)>(StringComparer.Ordinal);
            foreach (var (needs, count) in states.Values)
            {
                for (var option = 0; option < factions[0].Values[issue].Length; option++)
                {
                    Add(next, [.. needs.Select((need, i) => need - factions[i].Values[issue][option])], count, issue + 1);
                }
            }

            if (next.Count > MostStates) throw new ScenarioException($"The deals differ in too many ways to be counted exactly ({next.Count} kinds after {issue + 1} issues); round the values.");
            states = next;
        }

        return states.Values.GroupBy(state => Bits(state.Needs)).ToDictionary(group => group.Key, group => group.Aggregate(BigInteger.Zero, (sum, state) => sum + state.Count));

        void Add(Dictionary<string, (BigInteger[] Needs, BigInteger Count)> to, BigInteger[] needs, BigInteger count, int issue)
        {
            for (var i = 0; i < needs.Length; i++)
            {
                var (least, most) = (bounds[i].Least[issue], bounds[i].Most[issue]);
                needs[i] = needs[i] <= least ? least : BigInteger.Min(needs[i], most + 1);
            }

            var key = string.Join(' ', needs);
            to[key] = (needs, count + (to.TryGetValue(key, out var known) ? known.Count : BigInteger.Zero));
        }
    }

    private static long Bits(BigInteger[] needs) => needs.Index().Where(need => need.Item.Sign <= 0).Aggregate(0L, (bits, need) => bits | (1L << need.Index));

    private static BigInteger[] After(BigInteger[][] values, Func<IEnumerable<BigInteger>, BigInteger> choose)
    {
        var sums = new BigInteger[values.Length + 1];
        for (var issue = values.Length - 1; issue >= 0; issue--) sums[issue] = sums[issue + 1] + choose(values[issue]);
        return sums;
    }
}
