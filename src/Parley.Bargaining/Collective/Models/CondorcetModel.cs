namespace Parley.Bargaining.Collective.Models;

/// <summary>A Condorcet winner by chance (after Wise, Lester and Efird 2015).</summary>
/// <remarks>
/// The options are the actors' positions. One beats another with the chance that is its share of the votes, which actors cast by their weight and by how much nearer it lies to them. An option's chance is that
/// it beats every other, so that chances are made to add up to one; the prediction is the mean.
/// </remarks>
internal sealed class CondorcetModel : ICollectiveModel
{
    public string Name => "condorcet";

    public string Definition => "the mean of the positions, each with the chance that it beats all others two by two, votes deciding by chance (after Wise, Lester and Efird 2015)";

    public IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues) => [.. issues.Select(issue => (double?)Chances(issue).Sum(option => option.Chance * option.Position))];

    /// <summary>The chance of each position, in ascending order.</summary>
    public static IReadOnlyList<(double Position, double Chance)> Chances(DisputedIssue issue)
    {
        var contest = new Contest(issue);
        var options = issue.Stakes.Index().DistinctBy(stake => stake.Item.Position).OrderBy(stake => stake.Item.Position).ToArray();
        var logs = Array.ConvertAll(options, option => options.Where(other => other.Index != option.Index).Sum(other => Math.Log(contest.Strength(option.Index, other.Index))));
        var highest = logs.Max();
        var chances = Array.ConvertAll(logs, log => double.IsNegativeInfinity(highest) ? 1 : Math.Exp(log - highest));
        var sum = chances.Sum();
        return [.. options.Zip(chances, (option, chance) => (option.Item.Position, chance / sum))];
    }
}
