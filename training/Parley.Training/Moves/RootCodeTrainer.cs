using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Readers.Moves;
using Parley.Talks;
using Parley.Training.Commands;
using Parley.Training.Relations;

namespace Parley.Training.Moves;

/// <summary>Trains the model that gives events their root codes.</summary>
internal sealed class RootCodeTrainer : IFoldTrainer
{
    private static readonly PairTraining Training = new(RootCodeModel.Labels, RootCodeModel.Labels.Length, Rounds: 20, Penalty: 0.05f);

    /// <summary>The names of the classes.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<RootCode>().Select(name => name.ToUpperInvariant())];

    public string Name => RootCodeModel.Kind;

    public string Summary => "root codes of events (PLOVER); --folds N prints the cross-validated scores instead";

    public void Train(Workshop workshop) => Training.Fit(Examples(workshop)).Save(workshop.Model(Name), Name, RootCodeModel.Version);

    public JsonObject CrossValidate(Workshop workshop, int folds) => Training.CrossValidate(Examples(workshop), folds, Names).ToJson();

    private static IReadOnlyList<PairExample> Examples(Workshop workshop) =>
        MarkedEvent.Examples(workshop.Corpus("events/PLV-train.jsonl.gz"), English.Load(workshop.Models));
}
