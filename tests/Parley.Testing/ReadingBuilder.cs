using Parley.Talks;
using Parley.Text;

namespace Parley.Testing;

/// <summary>Makes a report and its reading by hand: every item is given with its sentence, which becomes part of the text.</summary>
public sealed class ReadingBuilder(string id, string? published)
{
    private readonly List<string> _parties = [];
    private readonly List<Attribution> _attributions = [];
    private readonly List<Position> _positions = [];
    private readonly List<Meeting> _meetings = [];
    private readonly List<Pressure> _pressure = [];
    private readonly List<Milestone> _milestones = [];
    private readonly List<Faction> _factions = [];
    private string _text = "";
    private Outlook _outlook = Outlook.None;

    public ReadingBuilder Between(params string[] parties)
    {
        _parties.AddRange(parties);
        return this;
    }

    /// <summary>A position; <paramref name="content"/> is part of the sentence.</summary>
    public ReadingBuilder Position(string holder, PositionAct act, string sentence, string content, string? target = null, string? party = null, double confidence = 1)
    {
        var evidence = Say(sentence, confidence);
        _positions.Add(new Position(holder, party ?? holder, act, target, Find(evidence, content), evidence));
        return this;
    }

    /// <summary>The last position was taken before the day of the report.</summary>
    public ReadingBuilder Taken(string date)
    {
        _positions[^1] = _positions[^1] with { Taken = PartialDate.Parse(date) };
        return this;
    }

    /// <summary>An attribution; source, cue and content are parts of the sentence.</summary>
    public ReadingBuilder Attribution(SourceKind kind, string sentence, string source, string cue, string content, string? actor = null)
    {
        var evidence = Say(sentence, 1);
        var who = new AttributionSource([Find(evidence, source)], actor, null, kind);
        _attributions.Add(new Attribution(who, [Find(evidence, cue)], [Find(evidence, content)], AttributionForm.Indirect, evidence));
        return this;
    }

    public ReadingBuilder Meeting(
        MeetingStatus status, MeetingLevel level, string? start, string sentence, string? place = null, string[]? parties = null, params Participant[] people)
    {
        PartialDate? date = start is null ? null : PartialDate.Parse(start);
        _meetings.Add(new Meeting((parties ?? [.. _parties]).ToValueList(), status, level, date, place, people.ToValueList(), Say(sentence, 1)));
        return this;
    }

    /// <summary>The last meeting is told as a journey, of which only one side's rank is known.</summary>
    public ReadingBuilder AsJourney()
    {
        _meetings[^1] = _meetings[^1] with { IsJourney = true, IsLevelShared = false };
        return this;
    }

    /// <summary>What the last meeting came to.</summary>
    public ReadingBuilder CameTo(MeetingOutcome outcome, string sentence)
    {
        _meetings[^1] = _meetings[^1] with { Outcome = new ReportedOutcome(outcome, Say(sentence, 1)) };
        return this;
    }

    /// <summary>Only one side is known to send somebody of the rank of the last meeting.</summary>
    public ReadingBuilder OnOneSide()
    {
        _meetings[^1] = _meetings[^1] with { IsLevelShared = false };
        return this;
    }

    public ReadingBuilder Pressure(string actor, string? target, PressureInstrument instrument, PressureStatus status, string sentence, string? taken = null)
    {
        _pressure.Add(new Pressure(actor, target, instrument, status, Say(sentence, 1)) { Taken = taken is null ? null : PartialDate.Parse(taken) });
        return this;
    }

    public ReadingBuilder Milestone(string date, MilestoneKind kind, string sentence)
    {
        _milestones.Add(new Milestone(PartialDate.Parse(date), kind, Say(sentence, 1)));
        return this;
    }

    public ReadingBuilder Faction(string party, string[] members, string stance, bool? upperHand, string sentence)
    {
        _factions.Add(new Faction(party, members.ToValueList(), stance, upperHand, Say(sentence, 1)));
        return this;
    }

    public ReadingBuilder Heading(OutlookDirection direction, string sentence)
    {
        _outlook = new Outlook(direction, Say(sentence, 1));
        return this;
    }

    public (Report Report, Reading Reading) Build()
    {
        DateOnly? day = published is null ? null : PartialDate.Parse(published).First;
        var report = new Report(id, new TextDocument(_text), day);
        var reading = new Reading(
            id, day, null, null, "hand", _parties.ToValueList(), [], _attributions.ToValueList(), _positions.ToValueList(), _meetings.ToValueList(),
            _pressure.ToValueList(), _milestones.ToValueList(), _factions.ToValueList(), _outlook);
        return (report, reading);
    }

    /// <summary>Adds a sentence to the text, unless it is there already.</summary>
    private Evidence Say(string sentence, double confidence)
    {
        var start = _text.IndexOf(sentence, StringComparison.Ordinal);
        if (start < 0)
        {
            start = _text.Length;
            _text += sentence + "\n";
        }

        return new Evidence(new Span(start, start + sentence.Length), confidence);
    }

    private Span Find(Evidence evidence, string words)
    {
        var at = _text.IndexOf(words, evidence.Span.Start, evidence.Span.Length, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"'{words}' is not in the sentence.", nameof(words)) : new Span(at, at + words.Length);
    }
}
