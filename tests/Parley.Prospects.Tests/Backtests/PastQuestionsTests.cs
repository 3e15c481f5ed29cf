using Parley.Prospects.Actors;
using Parley.Prospects.Backtests;
using Parley.Prospects.Events;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Tests.Backtests;

public sealed class PastQuestionsTests
{
    private static readonly DateOnly _start = new(2031, 1, 1);

    [Fact]
    public void Pairs_in_talks_are_asked_about_and_answered_by_what_came()
    {
        var events = Enumerable.Range(0, 12).Select(i => new CodedEvent(_start.AddDays(5 * i), "Kenya", "Peru", "046"))
            .Append(new CodedEvent(_start.AddDays(70), "Peru", "Kenya", "057"));
        var past = PastQuestions.Of(EventHistory.Of(events, ActorMap.WithoutLearning), [_start.AddDays(60)], [7, 30, 90], _start.AddDays(100)).ToArray();
        Assert.Equal(2 * Enum.GetValues<QuestionKind>().Length, past.Length);
        Assert.All(past, one => Assert.True(one.Onset));
        var yes = Assert.Single(past, one => one.Outcome);
        Assert.Equal(new DyadQuestion(Dyad.Of("KEN", "PER"), QuestionKind.Sign, 30, _start.AddDays(60)), yes.Question);
    }
}
