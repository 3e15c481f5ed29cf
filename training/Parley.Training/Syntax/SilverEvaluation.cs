using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Scores the agreement with the silver trees of PolNeAR, rewritten to version 2 of Universal Dependencies.</summary>
internal sealed class SilverEvaluation : IEvaluator
{
    public string Name => "silver";

    public string Summary => "agreement with the silver trees of PolNeAR";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var syntax = SentenceAnalyzer.Load(workshop.Models);
        var tally = new Tally();
        foreach (var sentence in PolnearReader.Read(path))
        {
            tally.Add(syntax.Analyze([.. sentence.Tokens.Select(token => token.Form)]), sentence);
        }

        return tally.ToJson();
    }
}
