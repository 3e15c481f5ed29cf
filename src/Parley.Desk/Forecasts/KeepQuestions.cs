using Parley.Desk.Records;
using Parley.Talks.Forecasts;
using Parley.Talks.Journal;

namespace Parley.Desk.Forecasts;

/// <summary>Puts questions, keeps every answer, and scores them when the day has come.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person at work.</param>
public sealed class KeepQuestions(IRecord record, Author by)
{
    /// <summary>Answers a question and keeps the answer; a question that was put before, with the same last day, is answered again.</summary>
    /// <param name="pair">The two parties.</param>
    /// <param name="kind">What is asked about.</param>
    /// <param name="on">The day of asking; only what is dated before it counts.</param>
    /// <param name="last">The last day on which it can come true.</param>
    /// <param name="events">What happened.</param>
    /// <returns>The question as it is kept, and the forecast explained.</returns>
    /// <exception cref="RequestException">The last day is before the day of asking, or the question was resolved.</exception>
    public (KeptQuestion Question, Forecast Forecast) Ask(Dyad pair, QuestionKind kind, DateOnly on, DateOnly last, ForecastEvents events)
    {
        if (last < on) throw new RequestException($"the question ends on {last:yyyy-MM-dd}, before it is asked on {on:yyyy-MM-dd}; give --by a later day or --on an earlier one");
        var forecast = events.Explain(new DyadQuestion(pair, kind, last.DayNumber - on.DayNumber + 1, on));
        var id = "";
        record.Append(_ =>
        {
            var all = QuestionEntries.Read(record);
            var known = all.FirstOrDefault(one => one.Question.Pair == pair && one.Question.Kind == kind && one.Question.LastDay == last);
            if (known?.Outcome is not null) throw new RequestException($"{known.Id} was asked and resolved already; parley forecasts shows it");
            id = known?.Id ?? $"q{all.Count + 1}";
            var made = QuestionEntries.Made(id, forecast, Author.Program(forecast.IsThin ? "parley base rates" : "parley forecasts"));
            return known is null ? [QuestionEntries.Opened(id, forecast.Question, by), made] : [made];
        });
        return (Find(id), forecast);
    }

    /// <summary>All questions, in the order in which they were put.</summary>
    public IReadOnlyList<KeptQuestion> All() => QuestionEntries.Read(record);

    /// <summary>The questions as a view of the record has them, up to a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="view">A view of it.</param>
    /// <param name="on">The day up to which they are looked at, or null for all that is known.</param>
    public static IReadOnlyList<KeptQuestion> Of(IRecord record, IRecordView view, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(view);
        var known = QuestionEntries.Read(record, view.Number);
        return on is { } day ? [.. known.Select(question => question.On(day)).OfType<KeptQuestion>()] : known;
    }

    /// <summary>Says what came of a question; who was wrong may say so again.</summary>
    /// <exception cref="RequestException">There is no such question.</exception>
    public KeptQuestion Resolve(string id, bool outcome, string? note)
    {
        Find(id);
        record.Append(_ => [QuestionEntries.Resolved(id, outcome, note, by)]);
        return Find(id);
    }

    /// <summary>Every forecast on a question that was resolved, with what came of it.</summary>
    public IReadOnlyList<ScoredForecast> Scored() => Scored(All());

    /// <summary>Every forecast on those of some questions that were resolved, with what came of it.</summary>
    public static IReadOnlyList<ScoredForecast> Scored(IEnumerable<KeptQuestion> questions) =>
    [
        .. from question in questions
           where question.Outcome is not null
           from answer in question.Answers
           let left = question.Question.LastDay.DayNumber - answer.On.DayNumber + 1
           select new ScoredForecast(question.Question.Kind, left, answer.Probability, answer.BaseRate, question.Outcome!.Value),
    ];

    private KeptQuestion Find(string id) =>
        All().FirstOrDefault(question => question.Id == id) ?? throw new RequestException($"there is no question '{id}'; parley forecasts lists those that there are");
}
