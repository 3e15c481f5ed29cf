using System.Numerics;
using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>Issues to be settled and what each party would gain.</summary>
/// <param name="Name">Its name, mostly that of its file or folder.</param>
/// <param name="Issues">The issues, at least one.</param>
/// <param name="Preferences">The parties, at least one, each with a preference on all the issues.</param>
/// <param name="Convention">How the tool it was written for counts.</param>
/// <param name="Warnings">What was wrong with its files and could be passed over.</param>
public sealed record Scenario(
    string Name, ValueList<BargainingIssue> Issues, ValueList<Preference> Preferences, Convention Convention, ValueList<string> Warnings)
{
    /// <summary>How many deals are possible.</summary>
    public BigInteger Outcomes => Issues.Aggregate(BigInteger.One, (count, issue) => count * issue.Options.Count);

    /// <summary>What is settled on each issue, by the numbers of the options.</summary>
    public ValueList<KeyValuePair<string, string>> Describe(ReadOnlySpan<int> deal)
    {
        var settled = new KeyValuePair<string, string>[deal.Length];
        for (var i = 0; i < deal.Length; i++) settled[i] = new(Issues[i].Name, Issues[i].Options[deal[i]]);
        return [.. settled];
    }
}
