using Parley.Talks;
using Parley.Testing;

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

    public static Standing Standing(params ReadingBuilder[] reports) => Standings.Standing.Of(reports.Select(Done));

    public static ReadingBuilder Wants(this ReadingBuilder report, string content, PositionAct act = PositionAct.Demand, string holder = "Arvonia") =>
        report.Position(holder, act, $"{holder} spoke of {content}.", content);

    public static ReadingBuilder Met(
        this ReadingBuilder report, string? start, MeetingLevel level = MeetingLevel.Ministerial, MeetingStatus status = MeetingStatus.Held, string? place = null, params string[] people) =>
        report.Meeting(status, level, start, $"The two sides met at {level} level, {status}, {start} in {place}.", place, null, [.. people.Select(name => new Participant(name, "Arvonia"))]);
}
