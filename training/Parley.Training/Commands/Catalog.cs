using Parley.Training.Attributions;
using Parley.Training.Comparisons;
using Parley.Training.Coreference;
using Parley.Training.Dates;
using Parley.Training.Events;
using Parley.Training.Meetings;
using Parley.Training.Moves;
using Parley.Training.Names;
using Parley.Training.Positions;
using Parley.Training.Pressures;
using Parley.Training.Sentiments;
using Parley.Training.Syntax;

namespace Parley.Training.Commands;

/// <summary>Everything that can be trained and evaluated.</summary>
internal static class Catalog
{
    /// <summary>What <c>train NAME</c> knows.</summary>
    public static IReadOnlyList<ITrainer> Trainers { get; } =
    [
        new NameTraining(),
        new CoreferenceTraining(),
        new SentenceTrainer(),
        new LemmaTrainer(),
        new NetworkTrainer(),
        new JudgeTrainer(),
        new PartyTrainer(),
        new PressureTrainer(),
        new MeetingTrainer(),
        new AttributionTrainer(),
        new RootCodeTrainer(),
        new AttitudeTrainer(),
        new WordTableTrainer(),
        new StatementTrainer(),
        new ActorTrainer(),
        new ForecastTrainer(),
    ];

    /// <summary>What <c>evaluate NAME FILE</c> knows.</summary>
    public static IReadOnlyList<IEvaluator> Evaluators { get; } =
    [
        new DateEvaluation(),
        new NameEvaluator(),
        new CoreferenceEvaluator(),
        new TreebankEvaluation(),
        new SilverEvaluation(),
        new AttributionEvaluation(),
        new RootCodeEvaluation(),
        new AttitudeEvaluation(),
        new ActorEvaluation(),
        new ForecastEvaluation(),
    ];
}
