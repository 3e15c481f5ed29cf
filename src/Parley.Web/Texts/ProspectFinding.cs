using Parley.Desk.Forecasts;
using Parley.Talks.Exchange;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what questions and their forecasts come to.</summary>
internal static class ProspectFinding
{
    /// <summary>The finding on one question.</summary>
    public static string Of(KeptQuestion kept, IReadOnlyList<ForecastLine> forecasts, bool isDue)
    {
        var statement = QuestionWords.Statement(kept.Question);
        if (kept.Outcome is { } outcome) return $"{(outcome ? "It came true" : "It did not come true")}: {statement}{Last(forecasts)}";
        if (isDue) return $"Time is up: did {statement}?";
        return forecasts is [.., var latest] ? $"{statement}: {Wording.Percent(latest.Probability)} likely, {Beside(latest)}{Moved(forecasts)}" : $"{statement}: no forecast yet";
    }

    /// <summary>The finding on many.</summary>
    public static string Of(IReadOnlyCollection<QuestionLine> questions)
    {
        if (questions.Count == 0) return "No questions are asked yet";
        var due = questions.Count(question => question.IsDue);
        var open = questions.Where(question => question is { Outcome: null, IsDue: false, Latest: not null }).ToList();
        var waiting = due == 0 ? "" : $"{Wording.Count(due, "question waits", "questions wait")} for the outcome";
        if (open.Count == 0) return due > 0 ? waiting : $"No question is open; {Wording.Count(questions.Count, "question is", "questions are")} resolved";
        var likeliest = open.MaxBy(question => question.Latest!.Probability)!;
        return $"{Wording.Count(open.Count, "open question")}{(open.Count == 1 ? "" : ", the likeliest")}: {likeliest.Statement}, {Wording.Percent(likeliest.Latest!.Probability)}{(due == 0 ? "" : "; ")}{waiting}";
    }

    private static string Last(IReadOnlyList<ForecastLine> forecasts) =>
        forecasts is [.., var latest] ? $"; the last forecast gave it {Wording.Percent(latest.Probability)}" : "";

    private static string Beside(ForecastLine latest)
    {
        var usual = Wording.Percent(latest.BaseRate);
        if (latest.Reasons.Count == 0) return "which is the base rate: too few reports on the two to say more";
        return latest.Probability > latest.BaseRate ? $"above the base rate of {usual}" : $"below the base rate of {usual}";
    }

    private static string Moved(IReadOnlyList<ForecastLine> forecasts)
    {
        if (forecasts is not [.., var before, var latest]) return "";
        var (was, now) = (Wording.Percent(before.Probability), Wording.Percent(latest.Probability));
        return was == now ? "" : $", {(latest.Probability > before.Probability ? "up" : "down")} from {was} on {Wording.Day(before.On)}";
    }
}
