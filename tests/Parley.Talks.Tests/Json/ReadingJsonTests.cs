using System.Text.Json;
using Parley.Talks.Json;
using Parley.Testing;
using Parley.Text;

namespace Parley.Talks.Tests.Json;

public sealed class ReadingJsonTests
{
    private static readonly Reading Sample = new(
        "wire-7",
        new DateOnly(2031, 5, 2),
        "Ministers meet in Zürich",
        null,
        "test 1",
        ["Norland", "Sudmark"],
        [new Actor("Ada Brandt", ActorKind.Person, "Trade Minister", "Norland", [new Span(0, 10), new Span(30, 32)])],
        [
            new Attribution(
                new AttributionSource([new Span(0, 10)], "Ada Brandt", "Norland", SourceKind.Official) { Standing = "close to the talks" },
                [new Span(11, 15)],
                [new Span(16, 40), new Span(45, 60)],
                AttributionForm.Mixed,
                new Evidence(new Span(0, 61), 0.98765))
            {
                Quotes = [new Span(46, 59)],
                Nested = [new Attribution(null, [new Span(20, 24)], [new Span(25, 40)], AttributionForm.Indirect, new Evidence(new Span(0, 61), 0.5))],
            },
            new Attribution(null, [], [new Span(62, 80)], AttributionForm.Indirect, new Evidence(new Span(62, 80), 0.5)),
        ],
        [new Position("Norland", "Norland", PositionAct.Demand, null, new Span(16, 40), new Evidence(new Span(0, 61), 0.75))],
        [
            new Meeting(
                ["Norland", "Sudmark"],
                MeetingStatus.Planned,
                MeetingLevel.ViceMinisterial,
                PartialDate.OfMonth(2031, 6),
                "Zürich",
                [new Participant("Ada Brandt", "Norland")],
                new Evidence(new Span(62, 80), 1)),
        ],
        [new Pressure("Norland", "Sudmark", PressureInstrument.Tariff, PressureStatus.Threatened, new Evidence(new Span(0, 61), 0.25))],
        [new Milestone(PartialDate.OfYear(2032), MilestoneKind.Deadline, new Evidence(new Span(62, 80), 0.125))],
        [new Faction("Sudmark", ["hawks"], "no \"deal\"", true, new Evidence(new Span(62, 80), 0))],
        new Outlook(OutlookDirection.Improving, new Evidence(new Span(62, 80), 0.6)));

    [Fact]
    public void Any_reading_is_the_same_after_writing_and_reading() =>
        GenReading.Of(500).Sample(reading => Assert.Equal(reading, ReadingJson.Parse(ReadingJson.Format(reading))));

    [Fact]
    public void Indenting_changes_the_layout_only() =>
        GenReading.Of(500).Sample(
            reading => Assert.Equal(
                JsonSerializer.Serialize(JsonDocument.Parse(ReadingJson.Format(reading)).RootElement),
                JsonSerializer.Serialize(JsonDocument.Parse(ReadingJson.Format(reading, indented: true)).RootElement)));

    [Fact]
    public void A_reading_on_one_line_holds_no_line_break() =>
        GenReading.Of(500).Sample(reading => Assert.DoesNotContain('\n', ReadingJson.Format(reading)));

    [Fact]
    public void An_indented_reading_looks_as_approved() => Snapshot.Match(ReadingJson.Format(Sample, indented: true) + "\n", "reading.json");

    [Fact]
    public void The_text_is_carried_when_given() =>
        Assert.Equal("Zürich", JsonDocument.Parse(ReadingJson.Format(Sample, "Zürich")).RootElement.GetProperty("text").GetString());

    [Fact]
    public void The_text_is_left_out_when_not_given() =>
        Assert.False(JsonDocument.Parse(ReadingJson.Format(Sample)).RootElement.TryGetProperty("text", out _));

    [Fact]
    public void A_reading_made_by_hand_may_leave_out_what_it_does_not_have()
    {
        var reading = ReadingJson.Parse("""{"id": "a", "milestones": [{"evidence": [1, 5], "date": "2031-05", "kind": "target"}]}""");
        Assert.Equal([new Milestone(PartialDate.OfMonth(2031, 5), MilestoneKind.Target, new Evidence(new Span(1, 5), 1))], reading.Milestones);
        Assert.Equal(Outlook.None, reading.Outlook);
        Assert.Equal("hand", reading.Reader);
        Assert.Empty(reading.Actors);
    }

    [Theory]
    [InlineData("""{""", "$")]
    [InlineData("""[]""", "$")]
    [InlineData("""{}""", "$")]
    [InlineData("""{"id": 7}""", "$.id")]
    [InlineData("""{"id": "a", "published": "2031-02-30"}""", "$.published")]
    [InlineData("""{"id": "a", "parties": "Norland"}""", "$.parties")]
    [InlineData("""{"id": "a", "parties": ["Norland", 2]}""", "$.parties[1]")]
    [InlineData("""{"id": "a", "outlook": {"direction": "up"}}""", "$.outlook.direction")]
    [InlineData("""{"id": "a", "milestones": [{"date": "2031", "kind": "target"}]}""", "$.milestones[0]")]
    [InlineData("""{"id": "a", "milestones": [{"evidence": [5, 1], "date": "2031", "kind": "target"}]}""", "$.milestones[0].evidence")]
    [InlineData("""{"id": "a", "milestones": [{"evidence": [-1, 1], "date": "2031", "kind": "target"}]}""", "$.milestones[0].evidence[0]")]
    [InlineData("""{"id": "a", "milestones": [{"evidence": [0, 1], "confidence": 1.5, "date": "2031", "kind": "target"}]}""", "$.milestones[0].confidence")]
    [InlineData("""{"id": "a", "milestones": [{"evidence": [0, 1], "date": "May", "kind": "target"}]}""", "$.milestones[0].date")]
    public void An_error_names_the_place(string json, string path) =>
        Assert.Equal(path, Assert.Throws<ReadingFormatException>(() => ReadingJson.Parse(json)).Path);

    [Fact]
    public void An_unknown_value_is_answered_with_the_known_ones()
    {
        var error = Assert.Throws<ReadingFormatException>(() => ReadingJson.Parse("""{"id": "a", "outlook": {"direction": "up"}}"""));
        Assert.Equal("$.outlook.direction: 'up' is none of none, improving, worsening, unchanged, mixed", error.Message);
    }

    [Fact]
    public void Damaged_json_gives_a_reading_or_an_error_that_names_the_place()
    {
        var whole = ReadingJson.Format(Sample);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Char, Gen.Int[0, 40]).Sample((at, character, length) =>
        {
            var damaged = whole[..at] + character + whole[Math.Min(whole.Length, at + length)..];
            try
            {
                ReadingJson.Parse(damaged);
            }
            catch (ReadingFormatException error)
            {
                Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
            }
        });
    }
}
