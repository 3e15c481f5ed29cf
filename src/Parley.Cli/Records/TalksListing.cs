using System.Globalization;
using Parley.Cli.Output;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary>Lists talks and their reports, one a line.</summary>
internal static class TalksListing
{
    public static void Write(TextWriter output, Negotiation talks, ListFormat format)
    {
        if (format == ListFormat.Text)
        {
            var about = talks.About is null ? "" : $" about {talks.About}";
            output.WriteLine(Printable.Line($"{talks.Name}: {string.Join(", ", talks.Parties)}{about}{(talks.IsArchived ? " (archived)" : "")}"));
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("name", talks.Name);
            json.WriteList("parties", talks.Parties);
            json.WriteString("about", talks.About);
            json.WriteBoolean("archived", talks.IsArchived);
        });
    }

    public static void Write(TextWriter output, RecordedReport recorded, ListFormat format)
    {
        var report = recorded.Report;
        if (format == ListFormat.Text)
        {
            var confidence = recorded.Membership.ToString("0.00", CultureInfo.InvariantCulture);
            output.WriteLine(Printable.Line($"{Day(report.Published) ?? "no day",-10}  {confidence}  {report.Id}  {report.Title}").TrimEnd());
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("report", report.Id);
            json.WriteString("published", Day(report.Published));
            json.WriteString("title", report.Title);
            json.WriteString("publisher", report.Publisher);
            json.WriteNumber("membership", recorded.Membership);
            json.WriteNumber("entry", recorded.Number);
        });
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
