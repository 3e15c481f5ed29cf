using Parley.Prospects.Actors;
using Parley.Prospects.Events;
using Parley.Prospects.Explanations;
using Parley.Prospects.Tests.Engine;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Tests.Explanations;

public sealed class ExplainerTests
{
    private static readonly DateOnly _start = new(2031, 1, 1);
    private static readonly DyadQuestion _question = new(Dyad.Of("KEN", "PER"), QuestionKind.Sign, 30, _start.AddDays(200));

    [Fact]
    public void What_comes_later_changes_no_explanation()
    {
        var (all, before) = (Explain(Events()), Explain(Events().Where(one => one.Day < _question.Origin)));
        Assert.Equal(before.Probability, all.Probability);
        Assert.Equal(before.BaseRate, all.BaseRate);
        Assert.Equal(before.Reasons, all.Reasons);
        Assert.Equal(before.Cases, all.Cases);
    }

    [Fact]
    public void What_was_asked_before_changes_no_explanation()
    {
        var explainer = Explainer(Events());
        explainer.Explain(_question with { Origin = _question.Origin.AddDays(40) });
        explainer.Explain(_question with { Pair = Dyad.Of("CHL", "NOR"), Days = 7 });
        Assert.Equivalent(Explain(Events()), explainer.Explain(_question), strict: true);
    }

    [Fact]
    public void Past_cases_are_over_and_name_each_pair_once()
    {
        var cases = Explain(Events()).Cases;
        Assert.NotEmpty(cases);
        Assert.Equal(cases.Length, cases.DistinctBy(one => one.Pair).Count());
        Assert.All(cases, one => Assert.True(one.On.AddDays(one.Days) <= _question.Origin));
    }

    [Fact]
    public void Reasons_lead_from_the_base_rate_to_the_probability()
    {
        var forecast = Explain(Events());
        Assert.Equal(LogOdds(forecast.Probability), LogOdds(forecast.BaseRate) + forecast.Reasons.Sum(reason => reason.Weight), 3);
    }

    private static Forecast Explain(IEnumerable<CodedEvent> events) => Explainer(events).Explain(_question);

    private static Explainer Explainer(IEnumerable<CodedEvent> events) => new(ForecasterTests.Trained(), EventHistory.Of(events, ActorMap.WithoutLearning));

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    private static IEnumerable<CodedEvent> Events() => Enumerable.Range(0, 60).SelectMany(i => (CodedEvent[])
    [
        new(_start.AddDays(5 * i), "Kenya", "Peru", i % 4 == 0 ? "057" : "046"),
        new(_start.AddDays((5 * i) + 1), "Chile", "Norway", "046"),
    ]);
}
