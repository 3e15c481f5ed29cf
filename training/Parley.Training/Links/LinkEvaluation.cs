using System.Diagnostics;
using System.Text.Json.Nodes;
using Parley.Prospects.Links.Facts;
using Parley.Prospects.Links.Ranks;
using Parley.Training.Corpora;

namespace Parley.Training.Links;

/// <summary>Scores the forecasting of links on the facts of a test period.</summary>
internal static class LinkEvaluation
{
    /// <summary>Mean reciprocal rank, hits at 1, 3 and 10 (0 to 1), and the seconds that it took, reading included.</summary>
    /// <param name="known">Files of the facts that are not asked about.</param>
    /// <param name="asked">The file of the facts that are.</param>
    public static JsonObject Evaluate(IEnumerable<string> known, string asked)
    {
        var watch = Stopwatch.StartNew();
        var score = LinkBacktest.Run([.. known.SelectMany(Read)], [.. Read(asked)]);
        return new JsonObject
        {
            ["mrr"] = Math.Round(score.Mrr, 4),
            ["hits1"] = Math.Round(score.Hits1, 4),
            ["hits3"] = Math.Round(score.Hits3, 4),
            ["hits10"] = Math.Round(score.Hits10, 4),
            ["seconds"] = Math.Round(watch.Elapsed.TotalSeconds, 1),
        };
    }

    private static IEnumerable<LinkFact> Read(string path) => LinkFactReader.Read(CorpusFile.Lines(path), path);
}
