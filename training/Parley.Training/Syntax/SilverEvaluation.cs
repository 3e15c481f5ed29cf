using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Scores the agreement with the silver trees of PolNeAR.</summary>
/// <remarks>Rewritten to version 2 of Universal Dependencies, as which they were learnt, and as drawn: heads as they are, labels renamed.</remarks>
internal sealed class SilverEvaluation : IEvaluator
{
    public string Name => "silver";

    public string Summary => "agreement with the silver trees of PolNeAR";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var syntax = SentenceAnalyzer.Load(workshop.Models);
        var (rewritten, drawn) = (new Tally(), new Tally());
        foreach (var (sentence, asDrawn) in PolnearReader.Read(path).Zip(PolnearReader.ReadAsDrawn(path)))
        {
            var analysed = syntax.Analyze([.. sentence.Tokens.Select(token => token.Form)]);
            rewritten.Add(analysed, sentence);
            drawn.Add(analysed, asDrawn);
        }

        var scores = rewritten.ToJson();
        scores["asDrawn"] = drawn.ToJson();
        return scores;
    }
}
