namespace Parley.Bargaining.Collective.Models;

/// <summary>The mean of all positions, each with its weight (Van den Bos 1991; Achen 2006).</summary>
internal sealed class CompromiseModel : ICollectiveModel
{
    public string Name => "compromise";

    public string Definition => "the mean of the positions, weighted by influence times salience (Van den Bos 1991; Achen 2006)";

    public IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues) => [.. issues.Select(issue => (double?)Mean(issue))];

    /// <summary>The weighted mean of an issue's positions.</summary>
    public static double Mean(DisputedIssue issue) => issue.Stakes.Sum(stake => stake.Weight * stake.Position) / issue.Weight;
}
