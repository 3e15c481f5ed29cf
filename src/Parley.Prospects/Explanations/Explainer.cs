using System.Collections.Immutable;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Features;
using Parley.Prospects.Learning;
using Parley.Prospects.Questions;
using Parley.Talks;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Explanations;

/// <summary>Answers questions and explains the answers. Not to be shared between threads.</summary>
/// <remarks>Walks through the events with the questions' origins, and once more for the past cases of each kind and length; an origin before the last one begins anew.</remarks>
/// <param name="forecaster">What was learnt.</param>
/// <param name="history">The events; those from a question's origin on are not used.</param>
public sealed class Explainer(Forecaster forecaster, EventHistory history)
{
    private const int ShownReasons = 6;
    private const int ShownEvents = 5;
    private const int ShownCases = 5;

    /// <summary>With fewer reports on a pair than this, nothing is known of it that the base rate does not say.</summary>
    private const int LeastReports = 3;

    private static readonly (string Code, string What)[] _suppositions =
    [
        ("057", "a signed agreement"), ("046", "negotiations"), ("036", "the intent to meet"), ("163", "sanctions imposed"), ("164", "talks halted"), ("037", "the intent to settle"),
    ];

    private readonly Dictionary<CellModel, PastCases> _cases = new(ReferenceEqualityComparer.Instance);
    private WorldMemory _world = new(history);

    /// <summary>The probability, explained.</summary>
    public Forecast Explain(DyadQuestion question)
    {
        var source = forecaster.Source(history, [question])(question.Kind);
        var world = Until(question.Origin.DayNumber);
        var reports = world.Find(question.Pair)?.Official ?? 0;
        var cells = source.Near(question.Kind, question.Days);
        var nearest = source.Find(question.Kind, question.Days)!;
        var answers = cells.Select(cell => Answer.Of(source, cell, world, question)).ToArray();
        var baseRate = Horizons.Between(question.Days, [.. answers.Select(answer => (answer.Days, answer.BaseRate))]);
        var reference = ReferenceClass.Text(answers[0].Reference, question.Kind);
        if (reports < LeastReports) return Thin(question, baseRate, reference, reports);
        var (probability, spread) = (Joined(question, answers), answers.Max(answer => answer.Spread));
        var score = Odds.Of(probability);
        return new Forecast(
            question, baseRate, reference, probability, Odds.Probability(score - spread), Odds.Probability(score + spread), reports, IsThin: false,
            Reasons(EvidenceMoves.Of(source, nearest, world, question), score - Odds.Of(baseRate)),
            Suppositions(source, cells, world, question, probability),
            Latest(question),
            Cases(nearest).Nearest(world, question, ShownCases),
            Background.Of(question.Kind));
    }

    private WorldMemory Until(int day)
    {
        if (day < _world.Day) _world = new WorldMemory(history);
        _world.AdvanceTo(day);
        return _world;
    }

    private PastCases Cases(CellModel cell)
    {
        if (!_cases.TryGetValue(cell, out var found)) _cases[cell] = found = PastCases.Of(history, cell);
        return found;
    }

    private static float Joined(DyadQuestion question, Answer[] answers) =>
        Horizons.Between(question.Days, [.. answers.Select(answer => (answer.Days, answer.Probability))]);

    private static Forecast Thin(DyadQuestion question, float baseRate, string reference, int reports)
    {
        const float Spread = 1.5f;
        var score = Odds.Of(baseRate);
        return new Forecast(question, baseRate, reference, baseRate, Odds.Probability(score - Spread), Odds.Probability(score + Spread), reports, IsThin: true, [], [], [], [], Background.Of(question.Kind));
    }

    /// <summary>The weightiest moves; all others, and what windows of other lengths differ by, are one reason at the end.</summary>
    private static ImmutableArray<Reason> Reasons(IReadOnlyDictionary<string, float> moves, float total)
    {
        var shown = moves.OrderByDescending(move => MathF.Abs(move.Value)).ThenBy(move => move.Key, StringComparer.Ordinal).Take(ShownReasons)
            .Select(move => new Reason(move.Key, move.Value)).ToArray();
        return [.. shown, new Reason("everything else", total - shown.Sum(reason => reason.Weight))];
    }

    private static ImmutableArray<Supposition> Suppositions(SourceModel source, CellModel[] cells, WorldMemory world, DyadQuestion question, float probability)
    {
        var supposed = new List<Supposition>();
        foreach (var (code, what) in _suppositions)
        {
            var deed = new Deed(question.Origin.DayNumber - 1, question.Pair, ChannelCodes.Of(code), (byte)ChannelCodes.Root(code), Forward: true, Official: true, Index: -1);
            var then = world.Supposing(deed);
            supposed.Add(new Supposition(what, Joined(question, [.. cells.Select(cell => Answer.Of(source, cell, then, question))])));
        }

        return [.. supposed.OrderByDescending(one => Math.Abs(one.Probability - probability))];
    }

    private ImmutableArray<CodedEvent> Latest(DyadQuestion question)
    {
        var (from, channel) = (question.Origin.DayNumber, (EventChannel)question.Kind);
        return
        [
            .. history.OfficialOf(question.Pair).Where(deed => deed.Day < from)
                .OrderByDescending(deed => deed.Is(channel) || (channel == EventChannel.CorroboratedSign && deed.Is(EventChannel.Sign)))
                .ThenByDescending(deed => deed.Day)
                .Take(ShownEvents)
                .Select(deed => history.Events[deed.Index])
                .OrderByDescending(one => one.Day),
        ];
    }
}
