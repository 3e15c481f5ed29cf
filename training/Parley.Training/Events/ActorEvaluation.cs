using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Prospects.Actors;
using Parley.Training.Commands;
using Parley.Training.Corpora;

namespace Parley.Training.Events;

/// <summary>Compares the map of actors with another one: actor, state, how, whether official, mentions.</summary>
internal sealed class ActorEvaluation : IEvaluator
{
    /// <inheritdoc/>
    public string Name => "actors";

    /// <inheritdoc/>
    public string Summary => "a table of actors as actor_country.tsv.gz: agreement on the state and on who is official, by mentions";

    /// <inheritdoc/>
    public JsonObject Evaluate(string path, Workshop workshop)
    {
        using var file = File.OpenRead(workshop.Model("actors"));
        var map = new ActorMap(LearnedActors.Load(file));
        var rows = CorpusFile.Lines(path).Skip(1).Select(line => line.Split('\t')).Select(row => (Row: row, Place: map.Of(row[0]))).ToArray();
        var officials = rows.Where(row => row.Row[3] == "1").ToArray();
        return new JsonObject
        {
            ["actors"] = rows.Length,
            ["state"] = Share(rows, row => row.Place?.Code == row.Row[1]),
            ["official"] = Share(rows, row => row.Place is { } place && place.Official == (row.Row[3] == "1")),
            ["officials_state"] = Share(officials, row => row.Place is { Official: true } place && place.Code == row.Row[1]),
        };
    }

    private static double Share((string[] Row, ActorPlace? Place)[] rows, Func<(string[] Row, ActorPlace? Place), bool> agrees) =>
        Math.Round(rows.Where(agrees).Sum(Mentions) / Math.Max(1, rows.Sum(Mentions)), 4);

    private static double Mentions((string[] Row, ActorPlace? Place) row) => double.Parse(row.Row[4], CultureInfo.InvariantCulture);
}
