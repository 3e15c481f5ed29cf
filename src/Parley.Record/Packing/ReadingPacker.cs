using Parley.Talks;

namespace Parley.Record.Packing;

/// <summary>Packs a reading, part by part.</summary>
internal sealed class ReadingPacker(PackedWriter to)
{
    public void Pack(Reading reading)
    {
        to.Text(reading.Id);
        to.Optional(reading.Published, day => to.Number((uint)day.DayNumber));
        to.Text(reading.Title);
        to.Text(reading.Publisher);
        to.Text(reading.Reader);
        to.List(reading.Parties, to.Text);
        to.List(reading.Actors, Pack);
        to.List(reading.Attributions, Pack);
        to.List(reading.Positions, Pack);
        to.List(reading.Meetings, Pack);
        to.List(reading.Pressure, Pack);
        to.List(reading.Milestones, Pack);
        to.List(reading.Factions, Pack);
        to.Value(reading.Outlook.Direction);
        to.Optional(reading.Outlook.Evidence, Pack);
        to.List(reading.Moves, Pack);
        to.List(reading.Attitudes, Pack);
    }

    private void Pack(Evidence evidence)
    {
        to.Span(evidence.Span);
        to.Number((uint)Math.Round(evidence.Confidence * ReadingUnpacker.Thousand));
        to.Text(evidence.Rule);
        to.Spans(evidence.Words);
    }

    private void Pack(PartialDate date)
    {
        to.Number((uint)date.Year);
        to.Number((uint)(date.Month ?? 0));
        to.Number((uint)(date.Day ?? 0));
    }

    private void Pack(Actor actor)
    {
        to.Text(actor.Name);
        to.Value(actor.Kind);
        to.Text(actor.Role);
        to.Text(actor.Party);
        to.Spans(actor.Mentions);
    }

    private void Pack(Attribution attribution)
    {
        to.Optional(attribution.Source, Pack);
        to.Spans(attribution.Cue);
        to.Spans(attribution.Content);
        to.Value(attribution.Form);
        Pack(attribution.Evidence);
        to.Spans(attribution.Quotes);
        to.List(attribution.Nested, Pack);
    }

    private void Pack(AttributionSource source)
    {
        to.Spans(source.Spans);
        to.Text(source.Actor);
        to.Text(source.Party);
        to.Value(source.Kind);
        to.Text(source.Standing);
    }

    private void Pack(Position position)
    {
        to.Text(position.Holder);
        to.Text(position.HolderParty);
        to.Value(position.Act);
        to.Text(position.Target);
        to.Span(position.Content);
        Pack(position.Evidence);
        to.Text(position.Issue);
        to.Optional(position.Hedge, to.Span);
        to.Optional(position.Condition, to.Span);
        to.Optional(position.Taken, Pack);
    }

    private void Pack(Meeting meeting)
    {
        to.List(meeting.Parties, to.Text);
        to.Value(meeting.Status);
        to.Value(meeting.Level);
        to.Optional(meeting.Start, Pack);
        to.Text(meeting.Place);
        to.List(meeting.Participants, Pack);
        Pack(meeting.Evidence);
        to.Truth(meeting.IsLevelShared);
        to.Truth(meeting.IsJourney);
        to.Optional(meeting.Outcome, Pack);
    }

    private void Pack(ReportedOutcome outcome)
    {
        to.Value(outcome.Kind);
        Pack(outcome.Evidence);
    }

    private void Pack(Participant participant)
    {
        to.Text(participant.Name);
        to.Text(participant.Party);
    }

    private void Pack(Pressure pressure)
    {
        to.Text(pressure.Actor);
        to.Text(pressure.Target);
        to.Value(pressure.Instrument);
        to.Value(pressure.Status);
        Pack(pressure.Evidence);
        to.Optional(pressure.Taken, Pack);
    }

    private void Pack(Milestone milestone)
    {
        Pack(milestone.Date);
        to.Value(milestone.Kind);
        Pack(milestone.Evidence);
    }

    private void Pack(Faction faction)
    {
        to.Text(faction.Party);
        to.List(faction.Members, to.Text);
        to.Text(faction.Stance);
        to.Truth(faction.UpperHand);
        Pack(faction.Evidence);
    }

    private void Pack(Move move)
    {
        to.Value(move.Code);
        to.Text(move.Actor);
        to.Text(move.Target);
        to.Optional(move.Date, Pack);
        to.Value(move.Status);
        to.Text(move.Cameo);
        Pack(move.Evidence);
    }

    private void Pack(Attitude attitude)
    {
        to.Text(attitude.From);
        to.Text(attitude.To);
        to.Value(attitude.Side);
        Pack(attitude.Evidence);
    }
}
