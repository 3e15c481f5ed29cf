using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Readers.Sentiments;
using Parley.Training.Commands;
using Parley.Training.Relations;

namespace Parley.Training.Sentiments;

/// <summary>Scores who is for or against whom, on a file of the form of <c>data/sentiment</c>.</summary>
internal sealed class AttitudeEvaluation : IEvaluator
{
    private static readonly string[] Names = ["0", "1", "2", "3", "4"];

    public string Name => AttitudeModel.Kind;

    public string Summary => "who is for or against whom in sentences with two entities marked";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var model = AttitudeModel.Load(workshop.Models);
        var score = new ClassScore(Names);
        foreach (var example in MarkedPair.Examples(path, English.Load(workshop.Models))) score.Add(example.Label, AttitudeModel.Best(model.Probabilities(example.Views)));
        return score.ToJson();
    }
}
