using System.Globalization;
using Parley.Prospects.Actors;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Answers a file of questions from files of events.</summary>
internal static class ForecastCommand
{
    /// <summary>Writes a row for each question, in order: its pair, kind, length and origin as given, and the probability.</summary>
    /// <param name="events">Files of events; they may reach past the questions' origins.</param>
    /// <param name="questions">The file of questions.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="workshop">Where the models are.</param>
    public static void Run(IReadOnlyList<string> events, string questions, string output, Workshop workshop)
    {
        using var model = File.OpenRead(workshop.Model("forecasts"));
        var forecaster = Forecaster.Load(model);
        QuestionRow[] rows = [.. QuestionFile.Read(questions)];
        var probabilities = forecaster.Forecast(Stream(events, workshop), [.. rows.Select(row => row.Question)]);
        using var writer = new StreamWriter(output);
        writer.Write("dyad,class,horizon,origin,p\n");
        for (var i = 0; i < rows.Length; i++)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{rows[i].Dyad},{rows[i].Kind},{rows[i].Horizon},{rows[i].Question.Origin:yyyy-MM-dd},{probabilities[i]:0.00000}\n"));
        }
    }

    /// <summary>The events of files between states and blocs.</summary>
    public static EventHistory Stream(IEnumerable<string> paths, Workshop workshop)
    {
        using var file = File.OpenRead(workshop.Model("actors"));
        return EventHistory.Of(EventCorpus.Read(paths, workshop.Log), new ActorMap(LearnedActors.Load(file)));
    }
}
