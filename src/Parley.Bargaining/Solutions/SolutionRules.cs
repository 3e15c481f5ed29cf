using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Solutions;

/// <summary>The solutions of bargaining theory, over the ratified part of the frontier.</summary>
/// <remarks>
/// Nash 1950; Kalai and Smorodinsky 1975; Kalai 1977 (egalitarian). Of points that score alike the first in the frontier's order is taken, the
/// best for the first party. Gains are over what a party has without a deal. Parley and NegMAS take as a party's largest gain the one from a ratified deal,
/// GENIUS, GeniusWeb and NegoLog the one from any deal.
/// </remarks>
/// <typeparam name="T">The number in which is counted.</typeparam>
internal static class SolutionRules<T>
    where T : struct, IFraction<T>
{
    private const string Among = "among the ratified deals on the frontier";

    /// <summary>The solutions as a convention defines them.</summary>
    public static IReadOnlyList<SolutionRule<Bargain<T>>> Of(Convention convention)
    {
        var isRatified = convention is Convention.Parley or Convention.NegMas;
        var share = $"share of the largest gain that it could have from {(isRatified ? "a ratified" : "any")} deal";
        Func<Bargain<T>, T[]> ideal = isRatified ? static bargain => bargain.RatifiedIdeal : static bargain => bargain.Ideal;
        SolutionRule<Bargain<T>>[] rules =
        [
            new("nash", $"the largest product of gains over having no deal, {Among}", static bargain => bargain.Highest(point => Product(point, bargain.Reservations))),
            new("kalaiSmorodinsky", $"the largest of the smallest {share}, {Among}", bargain => Highest(bargain, Shares(bargain, ideal(bargain)), Smallest)),
            new("kalaiSmorodinskyEqualShares", $"the least difference between each party's {share}, {Among}", bargain => Highest(bargain, Shares(bargain, ideal(bargain)), Evenness)),
            new("egalitarian", $"the largest of the smallest gain over having no deal, {Among}", static bargain => Highest(bargain, Gains(bargain.Reservations), Smallest)),
            new("equalUtilities", $"the least difference between utilities, {Among}", static bargain => bargain.Highest(Evenness)),
            new("utilitarian", $"the largest sum of utilities, {Among}", static bargain => bargain.Highest(Sum)),
        ];
        return [.. rules, .. KalaiOf(convention, rules)];
    }

    /// <summary>What the tool itself calls the Kalai point: another of these.</summary>
    private static IEnumerable<SolutionRule<Bargain<T>>> KalaiOf(Convention convention, SolutionRule<Bargain<T>>[] rules)
    {
        var (tool, name) = convention switch
        {
            Convention.Genius or Convention.GeniusWeb => ("GENIUS", "equalUtilities"),
            Convention.NegoLog => ("NegoLog", "utilitarian"),
            Convention.NegMas => ("NegMAS", "egalitarian"),
            _ => (null, null),
        };
        if (tool is null) yield break;
        var rule = rules.First(rule => rule.Name == name);
        yield return rule with { Name = "kalai", Definition = $"what {tool} calls Kalai: {rule.Definition}" };
    }

    private static int? Highest(Bargain<T> bargain, Func<T[], T[]> measure, Func<T[], T> score) => bargain.Highest(point => score(measure(point)));

    private static Func<T[], T[]> Gains(T[] zero) => point => [.. point.Select((utility, party) => utility - zero[party])];

    private static Func<T[], T[]> Shares(Bargain<T> bargain, T[] ideal)
    {
        var zero = bargain.Reservations;
        return point => [.. point.Select((utility, party) => ideal[party] == zero[party] ? T.One : (utility - zero[party]) / (ideal[party] - zero[party]))];
    }

    private static T Product(T[] point, T[] reservations)
    {
        var product = T.One;
        for (var party = 0; party < point.Length; party++) product *= point[party] - reservations[party];
        return product;
    }

    private static T Sum(T[] point)
    {
        var sum = T.Zero;
        foreach (var utility in point) sum += utility;
        return sum;
    }

    private static T Smallest(T[] values)
    {
        var smallest = values[0];
        foreach (var value in values)
        {
            if (value < smallest) smallest = value;
        }

        return smallest;
    }

    /// <summary>The negative difference between the largest and the smallest.</summary>
    private static T Evenness(T[] values)
    {
        var largest = values[0];
        foreach (var value in values)
        {
            if (value > largest) largest = value;
        }

        return Smallest(values) - largest;
    }
}
