using Parley.Desk.Briefs;
using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Desk.Tests.Briefs;

public sealed class MeetingWordingTests
{
    private static readonly ValueList<string> Sides = ["Belmark", "United Isles"];

    [Theory]
    [InlineData(MeetingLevel.Leaders, MeetingLevel.Leaders, "Leaders met in Port Sel.")]
    [InlineData(MeetingLevel.Leaders, MeetingLevel.Unspecified, "The two sides met in Port Sel: Ivo Tarn for Belmark.")]
    [InlineData(MeetingLevel.Working, MeetingLevel.Working, "The two sides met in Port Sel: Ivo Tarn for Belmark.")]
    public void A_rank_is_told_that_both_sides_have(MeetingLevel level, MeetingLevel shared, string sentence) =>
        Assert.Equal(sentence, MeetingWording.Sentence(Round(level: level) with { SharedLevel = shared }, Sides));

    [Fact]
    public void People_of_both_sides_are_named() => Assert.Equal(
        "Leaders met in Port Sel: Ivo Tarn for Belmark, Mara Oln for the United Isles.",
        MeetingWording.Sentence(Round() with { Participants = [new("Ivo Tarn", "Belmark"), new("Mara Oln", "United Isles")] }, Sides));

    [Theory]
    [InlineData(MeetingStatus.Held, "Port Sel", "Ivo Tarn of Belmark visited Port Sel.")]
    [InlineData(MeetingStatus.Held, null, "Ivo Tarn of Belmark visited the United Isles.")]
    [InlineData(MeetingStatus.Ongoing, "Port Sel", "Ivo Tarn of Belmark is visiting Port Sel.")]
    [InlineData(MeetingStatus.Planned, "Port Sel", "Ivo Tarn of Belmark is to visit Port Sel.")]
    [InlineData(MeetingStatus.Proposed, "Port Sel", "Ivo Tarn of Belmark may visit Port Sel.")]
    [InlineData(MeetingStatus.Cancelled, "Port Sel", "Ivo Tarn of Belmark called off a visit to Port Sel.")]
    public void A_journey_is_a_visit(MeetingStatus status, string? place, string sentence) =>
        Assert.Equal(sentence, MeetingWording.Sentence(Round(status, place) with { IsJourney = true }, Sides));

    [Theory]
    [InlineData(MeetingStatus.Held, false, "A visit to Port Sel took place.")]
    [InlineData(MeetingStatus.Ongoing, false, "A visit to Port Sel is under way.")]
    [InlineData(MeetingStatus.Planned, false, "A visit to Port Sel is planned.")]
    [InlineData(MeetingStatus.Planned, true, "A visit to Port Sel was planned.")]
    [InlineData(MeetingStatus.Proposed, false, "A visit to Port Sel is proposed.")]
    [InlineData(MeetingStatus.Cancelled, false, "A visit to Port Sel was called off.")]
    public void Who_travels_may_be_unknown(MeetingStatus status, bool isOverdue, string sentence) =>
        Assert.Equal(sentence, MeetingWording.Sentence(Round(status) with { IsJourney = true, Participants = [], IsOverdue = isOverdue }, Sides));

    [Theory]
    [InlineData(MeetingStatus.Held, MeetingOutcome.NoProgress, "Leaders met in Port Sel, without result.")]
    [InlineData(MeetingStatus.Held, MeetingOutcome.BrokenOff, "Leaders met in Port Sel, and broke off.")]
    [InlineData(MeetingStatus.Ongoing, MeetingOutcome.BrokenOff, "Leaders are meeting in Port Sel.")]
    [InlineData(MeetingStatus.Ongoing, MeetingOutcome.Agreement, "Leaders are meeting in Port Sel, and have agreed.")]
    [InlineData(MeetingStatus.Ongoing, MeetingOutcome.Progress, "Leaders are meeting in Port Sel, and have made progress.")]
    public void What_came_of_a_meeting_is_told(MeetingStatus status, MeetingOutcome outcome, string sentence) => Assert.Equal(
        sentence, MeetingWording.Sentence(Round(status) with { Participants = [], Outcomes = [new RoundOutcome(outcome, [])], Reported = null }, Sides));

    private static Round Round(MeetingStatus status = MeetingStatus.Held, string? place = "Port Sel", MeetingLevel level = MeetingLevel.Leaders) =>
        new(Sides, status, level, PartialDate.Parse("2031-05-10"), place, [new Participant("Ivo Tarn", "Belmark")], false, new DateOnly(2031, 5, 12), []);
}
