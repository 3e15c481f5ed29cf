using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Standings.Tests;

/// <summary>Reports that are read by hand.</summary>
internal static class Hand
{
    public static ReadingBuilder Report(string published) => new ReadingBuilder(published, published).Between("Arvonia", "Belmark");

    public static ReadReport Done(this ReadingBuilder builder)
    {
        var (report, reading) = builder.Build();
        return new ReadReport(report, reading);
    }

    /// <summary>A report that holds one position and nothing else.</summary>
    public static ReadReport Only(Position position, string text) => new(
        new Report("r", new TextDocument(text), null), new Reading("r", null, null, null, "hand", ["Arvonia"], [], [], [position], [], [], [], [], Outlook.None));

    public static Standing Standing(params ReadingBuilder[] reports) => Standings.Standing.Of(reports.Select(Done));

    public static ReadingBuilder Wants(this ReadingBuilder report, string content, PositionAct act = PositionAct.Demand, string holder = "Arvonia") =>
        report.Position(holder, act, $"{holder} spoke of {content}.", content);

    public static ReadingBuilder Met(
        this ReadingBuilder report, string? start, MeetingLevel level = MeetingLevel.Ministerial, MeetingStatus status = MeetingStatus.Held, string? place = null, params string[] people) =>
        report.Meeting(status, level, start, $"The two sides met at {level} level, {status}, {start} in {place}.", place, null, [.. people.Select(name => new Participant(name, "Arvonia"))]);
}
