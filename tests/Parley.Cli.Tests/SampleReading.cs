using Parley.Desk;
using Parley.Talks;
using Parley.Text;

namespace Parley.Cli.Tests;

/// <summary>A report of invented talks, and a reading of it made by hand: everything that a reading can hold, nested and overlapping.</summary>
internal static class SampleReading
{
    private const string Text = """
        Norland and Sudmark ended two days of fishery talks in Port Ansel on Thursday without agreement, and diplomats said the gap had widened.

        "We will not open our northern banks while the levy stands," Norland's fisheries minister, Ada Brandt, told reporters after the session. She offered to resume inspections if Sudmark lifted the levy, which took effect on March 1.

        Sudmark's negotiators called the demand "unserious". A senior Sudmark official said that Norland "must first accept the 2029 quotas" & <no later> than June 30.

        People close to the talks said Sudmark's cabinet was split: the harbour faction around Minister Ivo Telle favours a deal, while the treasury wants to double the levy and for now has the upper hand. Deputy ministers are to meet again in Sankt Vigil in May.

        """;

    public static ReportRead Read { get; } = new(
        new Report("norland", new TextDocument(Text), new DateOnly(2031, 4, 18), "No deal in fishery talks as gap widens", "Port Ansel Courier"),
        new Reading(
            "norland",
            new DateOnly(2031, 4, 18),
            "No deal in fishery talks as gap widens",
            "Port Ansel Courier",
            "test 1",
            ["Norland", "Sudmark"],
            [
                new Actor("Ada Brandt", ActorKind.Person, "fisheries minister", "Norland", [At("Ada Brandt"), At("She")]),
                new Actor("Ivo Telle", ActorKind.Person, "Minister", "Sudmark", [At("Ivo Telle")]),
                new Actor("Norland", ActorKind.State, null, "Norland", [At("Norland")]),
            ],
            [
                Said("diplomats", null, null, SourceKind.Anonymous, "said", AttributionForm.Indirect, "the gap had widened"),
                Said("Norland's fisheries minister, Ada Brandt,", "Ada Brandt", "Norland", SourceKind.Named, "told", AttributionForm.Direct, "\"We will not open our northern banks while the levy stands,\""),
                Said("Sudmark's negotiators", null, "Sudmark", SourceKind.Official, "called", AttributionForm.Mixed, "the demand \"unserious\""),
                Said("A senior Sudmark official", null, "Sudmark", SourceKind.Official, "said", AttributionForm.Mixed, "that Norland \"must first accept the 2029 quotas\" & <no later> than June 30"),
                Said("People close to the talks", null, null, SourceKind.Anonymous, "said", AttributionForm.Indirect, "Sudmark's cabinet was split"),
                new Attribution(null, [At("are to")], [At("meet again in Sankt Vigil in May")], AttributionForm.Indirect, Sentence("Deputy ministers", 0.41)),
            ],
            [
                new Position("Norland", "Norland", PositionAct.Refuse, "Sudmark", At("open our northern banks while the levy stands"), Sentence("\"We will not", 0.91)),
                new Position("Norland", "Norland", PositionAct.Offer, "Sudmark", At("resume inspections if Sudmark lifted the levy"), Sentence("She offered", 0.84)),
                new Position("Sudmark", "Sudmark", PositionAct.Oppose, "Norland", At("the demand \"unserious\""), Sentence("Sudmark's negotiators", 0.66)),
                new Position("Sudmark", "Sudmark", PositionAct.Demand, "Norland", At("first accept the 2029 quotas"), Sentence("A senior", 0.79)),
                new Position("harbour faction", "Sudmark", PositionAct.Support, null, At("a deal"), Sentence("People close", 0.58)),
                new Position("treasury", "Sudmark", PositionAct.Threaten, "Norland", At("double the levy"), Sentence("People close", 0.52)),
            ],
            [
                new Meeting(
                    ["Norland", "Sudmark"],
                    MeetingStatus.Held,
                    MeetingLevel.Ministerial,
                    PartialDate.OfDay(new DateOnly(2031, 4, 17)),
                    "Port Ansel",
                    [new Participant("Ada Brandt", "Norland")],
                    Sentence("Norland and Sudmark", 0.88)),
                new Meeting(["Norland", "Sudmark"], MeetingStatus.Planned, MeetingLevel.ViceMinisterial, PartialDate.OfMonth(2031, 5), "Sankt Vigil", [], Sentence("Deputy ministers", 0.77)),
            ],
            [new Pressure("Sudmark", "Norland", PressureInstrument.Tariff, PressureStatus.Imposed, Sentence("She offered", 0.6))],
            [
                new Milestone(PartialDate.OfDay(new DateOnly(2031, 6, 30)), MilestoneKind.Deadline, Sentence("A senior", 0.7)),
                new Milestone(PartialDate.OfDay(new DateOnly(2031, 3, 1)), MilestoneKind.Scheduled, Sentence("She offered", 0.64)),
            ],
            [
                new Faction("Sudmark", ["harbour faction", "Ivo Telle"], "favours a deal", false, Sentence("People close", 0.5)),
                new Faction("Sudmark", ["treasury"], "wants to double the levy", true, Sentence("People close", 0.5)),
            ],
            new Outlook(OutlookDirection.Worsening, Sentence("Norland and Sudmark", 0.73))),
        IsExtracted: false);

    /// <summary>A report in which nothing was read.</summary>
    public static ReportRead Empty { get; } = new(
        new Report("empty", new TextDocument("It rained.\n")),
        new Reading("empty", null, null, null, "test 1", [], [], [], [], [], [], [], [], Outlook.None),
        IsExtracted: false);

    private static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, words);
        return new Span(start, start + words.Length);
    }

    /// <summary>The sentence that begins with these words: up to its full stop.</summary>
    private static Evidence Sentence(string beginning, double confidence)
    {
        var start = At(beginning).Start;
        var ends = new[] { ". ", ".\n" }.Select(stop => Text.IndexOf(stop, start, StringComparison.Ordinal)).Where(end => end >= 0);
        return new Evidence(new Span(start, ends.Min() + 1), confidence);
    }

    private static Attribution Said(string source, string? actor, string? party, SourceKind kind, string cue, AttributionForm form, string content)
    {
        var who = At(source);
        var start = Math.Min(who.Start, At(content).Start);
        var spoken = Text.IndexOf(cue, Math.Max(who.Start, 0), StringComparison.Ordinal);
        var evidence = new Evidence(new Span(SentenceStart(start), Sentence(Text[start..(start + 8)], 0).Span.End), 0.8);
        return new Attribution(new AttributionSource([who], actor, party, kind), [new Span(spoken, spoken + cue.Length)], [At(content)], form, evidence);
    }

    private static int SentenceStart(int offset)
    {
        var before = Text.AsSpan(0, offset);
        var stop = Math.Max(before.LastIndexOf(". "), before.LastIndexOf(".\n\n") + 1);
        return stop <= 0 ? 0 : stop + 2;
    }
}
