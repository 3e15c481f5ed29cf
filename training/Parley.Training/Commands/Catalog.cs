using Parley.Training.Dates;

namespace Parley.Training.Commands;

/// <summary>Everything that can be trained and evaluated.</summary>
internal static class Catalog
{
    /// <summary>What <c>train NAME</c> knows.</summary>
    public static IReadOnlyList<ITrainer> Trainers { get; } =
    [
    ];

    /// <summary>What <c>evaluate NAME FILE</c> knows.</summary>
    public static IReadOnlyList<IEvaluator> Evaluators { get; } =
    [
        new DateEvaluation(),
    ];
}
