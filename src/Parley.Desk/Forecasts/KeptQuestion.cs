using System.Collections.Immutable;
using Parley.Talks.Forecasts;

namespace Parley.Desk.Forecasts;

/// <summary>A question in the record, with what was answered to it and what came of it.</summary>
/// <param name="Id">What it is called by: "q1".</param>
/// <param name="Question">The question.</param>
/// <param name="Text">It in words.</param>
/// <param name="Criteria">What decides it, in words.</param>
/// <param name="Answers">The forecasts, in the order in which they were made.</param>
/// <param name="Outcome">What came of it, or null while it is open.</param>
/// <param name="Note">What the person who resolved it said, or null.</param>
public sealed record KeptQuestion(
    string Id, DyadQuestion Question, string Text, string Criteria, ImmutableArray<KeptForecast> Answers, bool? Outcome, string? Note)
{
    /// <summary>What was asked and answered up to a day; what came of it only when its last day has come. Null when it was not asked yet.</summary>
    public KeptQuestion? On(DateOnly day)
    {
        if (Question.Origin > day) return null;
        var known = this with { Answers = [.. Answers.Where(answer => answer.On <= day)] };
        return Question.LastDay <= day ? known : known with { Outcome = null, Note = null };
    }

    /// <summary>Whether its last day lies before a day and nobody has said what came of it.</summary>
    public bool IsDue(DateOnly day) => Outcome is null && Question.LastDay < day;

    /// <summary>The last answer on each day, by day.</summary>
    public ImmutableArray<KeptForecast> Course() => [.. Answers.GroupBy(answer => answer.On).Select(day => day.Last()).OrderBy(answer => answer.On)];
}
