using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Collective.Files;

/// <summary>A stake as it stands in a file.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Issue">The issue's name.</param>
/// <param name="Stake">The stake, with its salience as given.</param>
internal sealed record StakeRow(string Place, string Issue, Stake Stake)
{
    private const double Hundred = 100;

    /// <summary>The issues that rows are of, in the order of their first rows.</summary>
    /// <exception cref="ScenarioException">The rows make no sense together.</exception>
    public static IReadOnlyList<DisputedIssue> Group(string path, IReadOnlyList<StakeRow> rows)
    {
        if (rows.Count == 0) throw new ScenarioException($"{path}: no actors in it; list each with position, salience and influence.");
        foreach (var row in rows) row.Check();
        var scale = rows.Any(row => row.Stake.Salience > 1) ? Hundred : 1;
        return [.. rows.GroupBy(row => row.Issue, StringComparer.Ordinal).Select(group => ToIssue(group.Key, [.. group], scale))];
    }

    private static DisputedIssue ToIssue(string name, IReadOnlyList<StakeRow> rows, double scale)
    {
        if (rows.GroupBy(row => row.Stake.Actor, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ScenarioException($"{twice.Last().Place}: '{twice.Key}' is listed twice for '{name}'; leave one out.");
        }

        var issue = new DisputedIssue(name, [.. rows.Select(row => row.Stake with { Salience = row.Stake.Salience / scale })]);
        return issue.Weight > 0 ? issue : throw new ScenarioException($"{rows[0].Place}: nobody has influence and cares for '{name}'; give somebody influence and salience above 0.");
    }

    private void Check()
    {
        const double Largest = 1e12;
        if (string.IsNullOrWhiteSpace(Stake.Actor)) throw new ScenarioException($"{Place}: the actor has no name; give it one.");
        if (Math.Abs(Stake.Position) > Largest) throw new ScenarioException($"{Place}: the position {Stake.Position} is beyond {Largest}; choose another unit.");
        if (Stake.Salience is < 0 or > Hundred) throw new ScenarioException($"{Place}: the salience {Stake.Salience} is not within 0 and 100.");
        if (Stake.Influence is < 0 or > Largest) throw new ScenarioException($"{Place}: the influence {Stake.Influence} is not within 0 and {Largest}.");
    }
}
