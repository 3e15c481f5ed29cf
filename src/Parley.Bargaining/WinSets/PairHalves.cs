namespace Parley.Bargaining.WinSets;

/// <summary>The issues of two halves about alike in deals, and what two parties need after each settlement of those that would make them too long.</summary>
/// <param name="Left">The issues of the one half.</param>
/// <param name="Right">Those of the other.</param>
/// <param name="Needs">What both parties need, for each settlement of the rest.</param>
/// <param name="Deals">How many deals both halves have.</param>
/// <param name="Settlements">In how many ways the rest can be settled.</param>
internal sealed record PairHalves(IReadOnlyList<int> Left, IReadOnlyList<int> Right, IEnumerable<(long First, long Second)> Needs, double Deals, double Settlements)
{
    /// <summary>The halves of some demands.</summary>
    /// <param name="demands">The demands of two parties.</param>
    /// <param name="most">As many deals may one half have.</param>
    public static PairHalves Of(Demands<long> demands, int most)
    {
        var gains = demands.Gains[0];
        var (left, right, rest) = (new List<int>(), new List<int>(), new List<int>());
        for (var issue = 0; issue < gains.Length; issue++)
        {
            var half = Count(gains, left) <= Count(gains, right) ? left : right;
            (Count(gains, half) * gains[issue].Length <= most ? half : rest).Add(issue);
        }

        return new(left, right, NeedsAfter(demands, rest), Count(gains, left) + Count(gains, right), Count(gains, rest));
    }

    /// <summary>What a party gains from the options of some issues.</summary>
    public static long[][] GainsOf(Demands<long> demands, int party, IReadOnlyList<int> issues) => [.. issues.Select(issue => demands.Gains[party][issue])];

    private static double Count(long[][] gains, List<int> issues) => issues.Aggregate(1.0, (product, issue) => product * gains[issue].Length);

    private static IEnumerable<(long First, long Second)> NeedsAfter(Demands<long> demands, List<int> rest)
    {
        IEnumerable<(long First, long Second)> needs = [(demands.Needs[0], demands.Needs[1])];
        foreach (var issue in rest)
        {
            needs = needs.SelectMany(_ => Enumerable.Range(0, demands.Gains[0][issue].Length), (need, option) => (need.First - demands.Gains[0][issue][option], need.Second - demands.Gains[1][issue][option]));
        }

        return needs;
    }
}
