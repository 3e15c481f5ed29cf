using Parley.Bargaining.Collective.Models;
using Parley.Talks;

namespace Parley.Bargaining.Collective;

/// <summary>What several models say a collective will decide on an issue, side by side.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Predictions">Each model with its prediction, null where it has nothing to say.</param>
/// <param name="Chances">The chance of each position by the probabilistic Condorcet model, in ascending order.</param>
public sealed record CollectiveForecast(DisputedIssue Issue, ValueList<(ICollectiveModel Model, double? Position)> Predictions, ValueList<(double Position, double Chance)> Chances)
{
    private static readonly ICollectiveModel[] _models = [new CompromiseModel(), new MedianModel(), new ChallengeModel(), new ExchangeModel(), new CondorcetModel()];

    /// <summary>How far the predictions lie apart.</summary>
    public double Disagreement => Predictions.Max(prediction => prediction.Position ?? double.NegativeInfinity) - Predictions.Min(prediction => prediction.Position ?? double.PositiveInfinity);

    /// <summary>The same as a share of how far the actors lie apart; 0 when they agree.</summary>
    public double DisagreementShare => Issue.Range > 0 ? Disagreement / Issue.Range : 0;

    /// <summary>What all models say on some issues, in their order.</summary>
    public static ValueList<CollectiveForecast> Of(IReadOnlyList<DisputedIssue> issues)
    {
        var predictions = Array.ConvertAll(_models, model => model.Predict(issues));
        return [.. issues.Select((issue, i) => new CollectiveForecast(issue, [.. _models.Select((model, m) => (model, predictions[m][i]))], [.. CondorcetModel.Chances(issue)]))];
    }
}
