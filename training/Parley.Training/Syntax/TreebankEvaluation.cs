using System.Diagnostics;
using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Text;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Syntax;

/// <summary>Scores the analysis of a treebank's sentences, with its tokens and from raw text.</summary>
internal sealed class TreebankEvaluation : IEvaluator
{
    public string Name => "ud";

    public string Summary => "tags, trees and lemmas on a treebank in CoNLL-U, with its tokens and from raw text";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var gold = ConlluReader.Read(path).ToList();
        var syntax = SentenceAnalyzer.Load(workshop.Models);
        var tally = new Tally();
        foreach (var sentence in gold) tally.Add(syntax.Analyze([.. sentence.Tokens.Select(token => token.Form)]), sentence);
        var text = ParagraphText.Of(gold);
        var english = English.Load(workshop.Models);
        var document = new TextDocument(text.Text);
        var analysis = english.Analyze(document);
        var scores = tally.ToJson();
        scores["raw"] = RawScores.Of(analysis, gold, text);
        scores["tokensPerSecond"] = Math.Round(Speed(english, document));
        return scores;
    }

    /// <summary>The tokens a second of the whole analysis, when all is warm.</summary>
    private static double Speed(English english, TextDocument document)
    {
        var watch = Stopwatch.StartNew();
        var tokens = 0;
        do
        {
            tokens += english.Analyze(document).Sentences.Sum(sentence => sentence.Count);
        }
        while (watch.Elapsed < TimeSpan.FromSeconds(2));
        return tokens / watch.Elapsed.TotalSeconds;
    }
}
