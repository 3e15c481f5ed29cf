using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Testing;
using Parley.Text;

namespace Parley.Record.Tests.Exports;

/// <summary>Reports to export: some that are meant to break things, and any that the vocabulary can express.</summary>
internal static class Exported
{
    public static readonly RecordedReport Norland = Make(new ReadingBuilder("norland", "2031-04-18")
        .Between("Norland", "Sudmark")
        .Position("Norland", PositionAct.Refuse, "=Norland refuses to \"lower\" the levy; ever.", "lower\" the levy", target: "Sudmark", confidence: 0.8)
        .Position("Ada Brandt", PositionAct.Threaten, "😀 Ada Brandt threatens\nto leave.", "threatens\nto leave", party: "Norland")
        .Meeting(MeetingStatus.Held, MeetingLevel.Ministerial, "2031-04-17", "They met in Port Ansel.", "Port Ansel")
        .Attribution(SourceKind.Named, "It will stay, said Ada Brandt.", "Ada Brandt", "said", "It will stay", "Ada Brandt")
        .Build());

    public static readonly Gen<RecordedReport> Any = GenReading.Text.SelectMany(text => GenReading.Of(text.Length).Select(reading => new RecordedReport(
        1, new Report(reading.Id, new TextDocument(text), reading.Published, reading.Title, reading.Publisher), reading)));

    private static RecordedReport Make((Report Report, Reading Reading) made) => new(
        1, made.Report with { Title = "@Levy\tstays", Publisher = "Courier, \"Port Ansel\"" }, made.Reading with { Moves = [new Move(RootCode.Reject, "Norland", "Sudmark", null, MoveStatus.Actual, "12", made.Reading.Positions[0].Evidence)] });
}
