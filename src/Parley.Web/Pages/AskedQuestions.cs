using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk.Forecasts;
using Parley.Talks;
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
        return new ProspectsModel(ProspectFinding.Of(lines), lines, TrackModel.Of(questions));
    }

    /// <summary>The questions on parties of talks, with the track record of the whole record: that of a few questions would say little.</summary>
    public static TalksProspectsModel OfTalks(PageRequest asked)
    {
        var talks = asked.Talks();
        var all = Questions(asked);
        var lines = Lines(all.Where(question => PartyPair.IsAmong(question.Question.Pair, talks.Talks.Parties)), Day(asked));
        return new TalksProspectsModel(asked.Head(talks), ProspectFinding.Of(lines), lines, TrackModel.Of(all));
    }

    public static QuestionModel One(PageRequest asked)
    {
        var questions = Questions(asked);
        var found = questions.FirstOrDefault(question => question.Id == asked.Name("id"))
            ?? throw new WebException(StatusCodes.Status404NotFound, $"There is no question called {asked.Name("id")}.", "Prospects lists those that there are. Seen from an earlier day, it may not have been asked yet.");
        return QuestionModel.Of(found, Day(asked), TrackModel.Of(questions));
    }

    private static IReadOnlyList<KeptQuestion> Questions(PageRequest asked) =>
        KeepQuestions.Of(asked.Http.RequestServices.GetRequiredService<ServeOptions>().Record, asked.View, asked.Look.On);

    private static DateOnly Day(PageRequest asked) => asked.Look.On ?? asked.Look.AsOf ?? asked.Today;

    private static ValueList<QuestionLine> Lines(IEnumerable<KeptQuestion> questions, DateOnly day) => questions
        .OrderBy(question => question.Outcome is not null)
        .ThenBy(question => question.Question.LastDay)
        .Select(question => QuestionLine.Of(question, day))
        .ToValueList();
}
