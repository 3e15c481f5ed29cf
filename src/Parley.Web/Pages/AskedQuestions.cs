using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk.Forecasts;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Models;
using Parley.Web.Texts;

namespace Parley.Web.Pages;

/// <summary>Finds what the pages of questions and forecasts show.</summary>
internal static class AskedQuestions
{
    public static ProspectsModel All(PageRequest asked)
    {
        var questions = Questions(asked);
        var lines = Lines(questions, Day(asked));
        return new ProspectsModel(ProspectFinding.Of(lines), lines, TrackModels.Of(questions), Days(asked, null));
    }

    /// <summary>The questions on parties of talks, with the track record of the whole record: that of a few questions would say little.</summary>
    public static TalksProspectsModel OfTalks(PageRequest asked)
    {
        var talks = asked.Talks();
        var all = Questions(asked);
        var lines = Lines(all.Where(question => PartyPair.IsAmong(question.Question.Pair, talks.Talks.Parties)), Day(asked));
        return new TalksProspectsModel(asked.Head(talks), ProspectFinding.Of(lines), lines, TrackModels.Of(all));
    }

    public static QuestionModel One(PageRequest asked)
    {
        var questions = Questions(asked);
        var found = questions.FirstOrDefault(question => question.Id == asked.Name("id"))
            ?? throw new WebException(StatusCodes.Status404NotFound, $"There is no question called {asked.Name("id")}.", "Prospects lists those that there are. Seen from an earlier day, it may not have been asked yet.");
        return QuestionModels.Of(found, Day(asked), TrackModels.Of(questions), Days(asked, found.Id));
    }

    private static IReadOnlyList<KeptQuestion> Questions(PageRequest asked) => Questions(asked, asked.Look.On);

    private static IReadOnlyList<KeptQuestion> Questions(PageRequest asked, DateOnly? on) =>
        KeepQuestions.Of(asked.Http.RequestServices.GetRequiredService<ServeOptions>().Record, asked.View, on);

    /// <summary>The days of the forecasts on a question, or on all.</summary>
    private static TimeSteps Days(PageRequest asked, string? id) => DaySteps.Of(
        Questions(asked, null).Where(question => id is null || question.Id == id).SelectMany(question => question.Answers).Select(answer => answer.On), asked.Look.On);

    private static DateOnly Day(PageRequest asked) => asked.Look.On ?? asked.Look.AsOf ?? asked.Today;

    private static ValueList<QuestionLine> Lines(IEnumerable<KeptQuestion> questions, DateOnly day) => questions
        .OrderBy(question => question.Outcome is not null)
        .ThenBy(question => question.Question.LastDay)
        .Select(question => QuestionModels.Line(question, day))
        .ToValueList();
}
