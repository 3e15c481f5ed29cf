using System.Text.Json.Nodes;
using Parley.Language;
using Parley.Language.Names;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Names;

/// <summary>Scores the tagger of names on a file of labelled words.</summary>
internal sealed class NameEvaluator : IEvaluator
{
    public string Name => "names";

    public string Summary => "names: a file in IOB2 (word and label, or UNER's columns), or PolNeAR's silver syntax";

    public JsonObject Evaluate(string path, Workshop workshop)
    {
        var tagger = new NameTagger(NameModel.Open(workshop.Model(NameModel.Kind)));
        var score = NameEvaluation.Score(tagger, SentenceAnalyzer.Load(workshop.Models), ColumnsOf(path).Read(path));
        return new JsonObject { ["precision"] = score.Precision, ["recall"] = score.Recall, ["f1"] = score.F1 };
    }

    private static NameColumns ColumnsOf(string path)
    {
        var first = CorpusFile.Lines(path).FirstOrDefault(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) ?? "";
        var columns = first.Split('\t');
        var isNumbered = columns.Length > 2 && columns[0].All(char.IsAsciiDigit);
        return !isNumbered ? NameColumns.Plain : columns.Length > 6 ? NameColumns.Polnear : NameColumns.Uner;
    }
}
