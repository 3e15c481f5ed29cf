namespace Parley.Bargaining.Collective;

/// <summary>A way to tell what a collective will decide.</summary>
public interface ICollectiveModel
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it supposes, and whose it is.</summary>
    string Definition { get; }

    /// <summary>Predicts the decision on each issue, in their order; null where it has nothing to say.</summary>
    IReadOnlyList<double?> Predict(IReadOnlyList<DisputedIssue> issues);
}
