using Parley.Readers.Positions;
using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Readers.Tests.Rules;

/// <summary>Something read in a text, in the words in which the rules' examples tell it.</summary>
internal sealed record ReadItem(string Words, string? Rule)
{
    public override string ToString() => $"{Words} ({Rule})";

    /// <summary>What is read of a topic in a text of 10 May 2019; of positions all that is proposed, since what the judge keeps depends on the report.</summary>
    public static IReadOnlyList<ReadItem> Of(string topic, string text)
    {
        var reading = Readers.Read(text, "2019-05-10");
        return [.. topic switch
        {
            "actors" => Mentions(text),
            "attributions" => reading.Attributions.SelectMany(item => (Attribution[])[item, .. item.Nested]).SelectMany(item => Parts(item, text)),
            "positions" => Proposed(text).Select(item => Of(Tell(item, text), item.Evidence)),
            "meetings" => reading.Meetings.Select(item => Of(Tell(item), item.Evidence)),
            "pressure" => reading.Pressure.Select(item => Of(Tell(item), item.Evidence)),
            "milestones" => reading.Milestones.Select(item => Of(Join(item.Date, ValueName.Of(item.Kind)), item.Evidence)),
            "factions" => reading.Factions.Select(item => Of(Tell(item), item.Evidence)),
            "outlook" => reading.Outlook.Evidence is { } evidence ? [Of(ValueName.Of(reading.Outlook.Direction), evidence)] : (IEnumerable<ReadItem>)[],
            "moves" => reading.Moves.Select(item => Of(Tell(item), item.Evidence)),
            "attitudes" => reading.Attitudes.Select(item => Of(Join(item.From, ValueName.Of(item.Side), item.To), item.Evidence)),
            _ => throw new ArgumentException($"No items are read of the topic {topic}.", nameof(topic)),
        }];
    }

    private static ReadItem Of(string words, Evidence evidence) => new(words, evidence.Rule);

    private static IEnumerable<ReadItem> Mentions(string text)
    {
        var context = Readers.Understand(text, "2019-05-10");
        return context.Analysis.Sentences.SelectMany(sentence => sentence)
            .Where(token => context.Cast.MentionOf(token) is not null)
            .Select(token => new ReadItem($"{token.Text}: {context.Cast.MentionOf(token)!.Holder}", null));
    }

    private static IEnumerable<Position> Proposed(string text)
    {
        var scene = PositionReader.Propose(Readers.Understand(text, "2019-05-10"));
        return scene.Candidates.Select(candidate => PositionReader.ToPosition(scene, candidate, 1));
    }

    private static IEnumerable<ReadItem> Parts(Attribution item, string text)
    {
        yield return Of(Tell(item, text), item.Evidence);
        if (item.Source is { Standing: { } standing } source) yield return Of($"{Join(source.Spans, text)}: {standing}", item.Evidence);
    }

    private static string Tell(Attribution item, string text) => $"{Join([.. item.Source?.Spans ?? [], .. item.Cue], text)}: {Join(item.Content, text)}";

    private static string Tell(Position item, string text) =>
        $"{Join(item.Holder, ValueName.Of(item.Act), item.Target, item.Taken is { } taken ? $"taken {taken}" : null)}: {item.Content.In(text)}";

    private static string Tell(Meeting item) => Join(
        item.Parties.Count > 0 ? string.Join(" and ", item.Parties) : null,
        ValueName.Of(item.Status),
        item.Level == MeetingLevel.Unspecified ? null : ValueName.Of(item.Level) + (item.IsLevelShared ? "" : " on one side"),
        item.Start,
        item.Place,
        item.IsJourney ? "a journey" : null,
        item.Outcome is { } outcome ? ValueName.Of(outcome.Kind) : null);

    private static string Tell(Pressure item) => Join(
        item.Target is null ? item.Actor : $"{item.Actor} against {item.Target}", ValueName.Of(item.Instrument), ValueName.Of(item.Status));

    private static string Tell(Faction item) => $"{item.Party}: " + Join(
        string.Join(" and ", item.Members),
        item.Stance.Length > 0 ? item.Stance : null,
        item.UpperHand switch { true => "upper hand", false => "lower hand", null => null });

    /// <summary>The date is left out where it is the report's own day.</summary>
    private static string Tell(Move item) => Join(
        ValueName.Of(item.Code), item.Actor, item.Target, $"{item.Date}" is "2019-05-10" ? null : item.Date, ValueName.Of(item.Status), item.Cameo);

    private static string Join(params object?[] parts) => string.Join(", ", parts.Where(part => part is not null));

    private static string Join(ValueList<Span> spans, string text) => string.Join(", ", spans.Select(span => span.In(text)));
}
