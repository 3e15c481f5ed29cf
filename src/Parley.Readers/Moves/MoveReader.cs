using Parley.Readers.Relations;
using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>Makes events of the positions, meetings and measures of a reading.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class MoveReader(RootCodeModel model)
{
    /// <summary>A meeting of more parties than this is an event of each, without a target.</summary>
    private const int MostPartners = 3;

    /// <summary>The events, in the order of the text.</summary>
    public ValueList<Move> Read(ReportContext context, ValueList<Position> positions, ValueList<Meeting> meetings, ValueList<Pressure> pressure) =>
    [
        .. pressure.Select(item => Choose(context, PressureMoves.Rule, PressureMoves.Of(item.Instrument, item.Status), item.Actor, item.Target, item.Evidence))
            .Concat(meetings.SelectMany(item => OfMeeting(context, item)))
            .Concat(positions.Select(item => Choose(context, PositionMoves.Rule, PositionMoves.Of(item.Act), item.Holder, item.Target, item.Evidence)))
            .DistinctBy(move => (move.Code, move.Actor, move.Target, move.Status, move.Date, move.Evidence.Span))
            .OrderBy(move => move.Evidence.Span)
            .ThenBy(move => move.Code)
            .ThenBy(move => move.Actor, StringComparer.Ordinal)
            .ThenBy(move => move.Target, StringComparer.Ordinal),
    ];

    private static IEnumerable<Move> OfMeeting(ReportContext context, Meeting meeting)
    {
        var deed = MeetingMoves.Of(meeting.Status);
        var date = meeting.Start ?? MoveDates.Of(context, meeting.Evidence.Span, deed.Status);
        var evidence = meeting.Evidence with { Rule = MeetingMoves.Rule.Name };
        foreach (var party in meeting.Parties)
        {
            foreach (var other in OthersOf(meeting, party)) yield return new Move(deed.Code, party, other, date, deed.Status, deed.Cameo, evidence);
        }
    }

    private static IEnumerable<string?> OthersOf(Meeting meeting, string party)
    {
        if (meeting.Parties.Count is 1 or > MostPartners) return [null];
        return meeting.Parties.Where(other => other != party);
    }

    private Move Choose(ReportContext context, Rule rule, IReadOnlyList<Deed> deeds, string actor, string? target, Evidence evidence)
    {
        var (deed, share) = deeds.Count == 1 ? (deeds[0], 1) : Likeliest(context, deeds, actor, target, evidence);
        var date = MoveDates.Of(context, evidence.Span, deed.Status);
        return new Move(deed.Code, actor, target, date, deed.Status, deed.Cameo, evidence with { Rule = rule.Name, Confidence = evidence.Confidence * share });
    }

    /// <summary>The deed that the model finds likeliest among those that may be, and its share of their probability; the first where the sentence does not name both.</summary>
    private (Deed Deed, double Share) Likeliest(ReportContext context, IReadOnlyList<Deed> deeds, string actor, string? target, Evidence evidence)
    {
        if (target is null || context.Analysis.SentenceAt(evidence.Span.Start) is not { } sentence
            || ActorPlaces.Of(sentence, actor, context.Cast) is not { } from || ActorPlaces.Of(sentence, target, context.Cast) is not { } to
            || from == to || Pair.Find(context.Analysis, from, to) is not { } pair) return (deeds[0], 1);
        var probabilities = model.Probabilities(RootCodeModel.FeaturesOf(pair));
        var best = deeds.MaxBy(deed => probabilities[(int)deed.Code]);
        return (best, probabilities[(int)best.Code] / deeds.Sum(deed => probabilities[(int)deed.Code]));
    }
}
