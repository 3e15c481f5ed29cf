using Parley.Desk.Forecasts;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Texts;

namespace Parley.Web.Models;

/// <summary>Tells questions.</summary>
internal static class QuestionModels
{
    public static QuestionLine Line(KeptQuestion question, DateOnly day)
    {
        var course = question.Course().Select(Forecast).ToValueList();
        return new QuestionLine(
            question.Id,
            question.Text,
            QuestionWords.Statement(question.Question),
            question.Question.LastDay,
            question.Outcome,
            question.IsDue(day),
            course is [.., var latest] ? latest : null,
            course.Select(one => one.Probability).ToValueList());
    }

    public static QuestionModel Of(KeptQuestion kept, DateOnly day, TrackModel track, TimeSteps days)
    {
        var isDue = kept.IsDue(day);
        var (first, second) = QuestionWords.Parties(kept.Question.Pair);
        var forecasts = kept.Course().Select(Forecast).ToValueList();
        return new QuestionModel(
            ProspectFinding.Of(kept, forecasts, isDue),
            kept.Id,
            kept.Text,
            kept.Criteria,
            kept.Question.Pair.ToString(),
            [first, second],
            KindChoice.Of(kept.Question.Kind),
            kept.Question.Origin,
            kept.Question.LastDay,
            kept.Outcome,
            kept.Note,
            isDue,
            forecasts,
            track,
            days);
    }

    private static ForecastLine Forecast(KeptForecast kept) =>
        new(kept.On, kept.Probability, kept.Low, kept.High, kept.BaseRate, kept.Reports, kept.Reasons.ToValueList());
}
