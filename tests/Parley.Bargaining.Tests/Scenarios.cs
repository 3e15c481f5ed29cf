using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Tests;

/// <summary>Random small scenarios, full of ties.</summary>
internal static class Scenarios
{
    /// <summary>Scenarios of one to four parties, up to four issues, up to four options, with whole worths from 0 to 5.</summary>
    public static Gen<Scenario> Any { get; } =
        from parties in Gen.Int[1, 4]
        from sizes in Gen.Int[1, 4].Array[1, 4]
        from worths in Gen.Int[0, 5].Array[sizes.Sum() * parties]
        from weights in Gen.Int[0, 3].Array[sizes.Length * parties]
        from reservations in Gen.Int[0, 12].Array[parties]
        select Make(sizes, worths, weights, reservations);

    /// <summary>Every deal of a scenario, by the numbers of the options.</summary>
    public static IEnumerable<int[]> DealsOf(Scenario scenario)
    {
        IEnumerable<int[]> deals = [[]];
        foreach (var issue in scenario.Issues) deals = deals.SelectMany(deal => Enumerable.Range(0, issue.Options.Count).Select(option => (int[])[.. deal, option])).ToList();
        return deals;
    }

    /// <summary>A scenario of two parties and one issue, with what each option is worth to them.</summary>
    public static Scenario OneIssue(int[] first, int[] second) => Make([first.Length], [.. first, .. second], [1, 1], [0, 0]);

    private static Scenario Make(int[] sizes, int[] worths, int[] weights, int[] reservations)
    {
        var next = 0;
        ValueList<BargainingIssue> issues = [.. sizes.Select((size, i) => new BargainingIssue($"issue {i}", [.. Enumerable.Range(0, size).Select(option => $"{i}.{option}")]))];
        ValueList<Preference> preferences = [.. reservations.Select((reservation, party) => new Preference(
            $"party {party}",
            [.. sizes.Select((size, i) => new IssuePreference(
                Rational.FromInteger(weights[(party * sizes.Length) + i]),
                [.. Enumerable.Range(0, size).Select(_ => Rational.FromInteger(worths[next++]))]))],
            Rational.FromInteger(reservation)))];
        return new Scenario("random", issues, preferences, Convention.Parley, []);
    }
}
