using Parley.Prospects.Actors;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Tests.Engine;

public sealed class ForecasterTests
{
    private static readonly string[] _states = ["Kenya", "Peru", "Norway", "Chile"];
    private static readonly string[] _codes = ["057", "046", "036", "163", "164", "112"];
    private static readonly DateOnly _start = new(2031, 1, 1);
    private static readonly DateOnly _asked = _start.AddDays(120);

    private static readonly Gen<CodedEvent> _event = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 199])
        .Select((actor, code, target, day) => new CodedEvent(_start.AddDays(day), _states[actor], _states[target], _codes[code]));

    private static readonly Forecaster _forecaster = Trained();

    [Fact]
    public void What_comes_later_changes_no_forecast() => _event.Array[20, 200].Sample(
        events => Ask(events.Where(one => one.Day < _asked)).SequenceEqual(Ask(events)),
        iter: 50);

    [Fact]
    public void The_order_of_events_changes_no_forecast() => _event.Array[20, 200].Sample(
        events => Ask(events).SequenceEqual(Ask(events.Reverse())),
        iter: 50);

    [Fact]
    public void Forecasts_are_probabilities_even_of_strangers()
    {
        var questions = new[] { Question("KEN", "PER"), Question("FJI", "TON") };
        Assert.All(_forecaster.Forecast(Stream([]), questions), probability => Assert.InRange(probability, 1e-6f, 1 - 1e-6f));
    }

    [Fact]
    public void Who_signs_each_month_is_likelier_to_sign_than_who_never_did()
    {
        var events = Enumerable.Range(0, 12).Select(i => new CodedEvent(_start.AddDays(10 * i), "Kenya", "Peru", "057"));
        var probabilities = _forecaster.Forecast(Stream(events), [Question("KEN", "PER"), Question("NOR", "CHL")]);
        Assert.True(probabilities[0] > probabilities[1] + 0.2f, $"{probabilities[0]} and {probabilities[1]}");
    }

    private static float[] Ask(IEnumerable<CodedEvent> events) =>
        _forecaster.Forecast(Stream(events), [Question("KEN", "PER"), Question("CHL", "NOR"), Question("CHL", "PER")]);

    private static DyadQuestion Question(string one, string other) => new(Dyad.Of(one, other), QuestionKind.Sign, 30, _asked);

    private static EventHistory Stream(IEnumerable<CodedEvent> events) => EventHistory.Of(events, ActorMap.WithoutLearning);

    /// <summary>A forecaster that has seen one pair sign every fortnight and others only talk, saved and loaded.</summary>
    internal static Forecaster Trained()
    {
        CodedEvent[] events =
        [
            .. Enumerable.Range(0, 60).Select(i => new CodedEvent(_start.AddDays(14 * i), "Kenya", "Peru", "057")),
            .. Enumerable.Range(0, 90).Select(i => new CodedEvent(_start.AddDays(9 * i), "Chile", "Norway", "046")),
        ];
        var questions = Enumerable.Range(5, 80).SelectMany(i => (DyadQuestion[])
        [
            new(Dyad.Of("KEN", "PER"), QuestionKind.Sign, 30, _start.AddDays(9 * i)),
            new(Dyad.Of("CHL", "NOR"), QuestionKind.Sign, 30, _start.AddDays(9 * i)),
            new(Dyad.Of("CHL", "PER"), QuestionKind.Sign, 30, _start.AddDays(9 * i)),
        ]).ToArray();
        using var file = new MemoryStream();
        SourceFile.Save(file, [SourceLearner.Learn(Stream(events), Season.Of(Stream(events)), questions, [.. questions.Select(question => question.Pair == Dyad.Of("KEN", "PER") ? 1f : 0)], penalty: 0.02f, questions.Length)]);
        return Forecaster.Load(new MemoryStream(file.ToArray()));
    }
}
