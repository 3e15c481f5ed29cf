using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Readers.Moves;
using Parley.Training.Commands;
using Parley.Training.Relations;

namespace Parley.Training.Moves;

/// <summary>Scores the root codes given to events, on a file of the form of <c>data/events</c>.</summary>
internal sealed class RootCodeEvaluation : IEvaluator
{
    public string Name => RootCodeModel.Kind;

    public string Summary => "root codes of events in sentences with source and target marked";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var model = RootCodeModel.Load(workshop.Models);
        var score = new ClassScore(RootCodeTrainer.Names);
        foreach (var example in MarkedEvent.Examples(path, English.Load(workshop.Models))) score.Add(example.Label, model.Best(example.Views));
        return score.ToJson();
    }
}
