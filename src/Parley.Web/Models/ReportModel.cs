using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Web.Texts;

namespace Parley.Web.Models;

/// <summary>A report with what was read in it.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Text">Its text; every span points in here.</param>
/// <param name="Talks">The talks that it is in.</param>
/// <param name="Appearances">Where the text came from.</param>
/// <param name="Notes">What was read in it, in the order of the text.</param>
/// <param name="Sides">The parties whose sides are told apart, two at most.</param>
/// <param name="Reading">The whole reading, as <c>parley schema</c> describes it.</param>
public sealed record ReportModel(
    string Headline,
    string Id,
    string? Title,
    DateOnly? Published,
    string? Publisher,
    string Text,
    ValueList<Membership> Talks,
    ValueList<Appearance> Appearances,
    ValueList<Note> Notes,
    ValueList<string> Sides,
    JsonNode Reading)
{
    /// <summary>The report and its reading as the record has them.</summary>
    [JsonIgnore]
    public RecordedReport Recorded { get; init; } = null!;

    /// <summary>The days of the reports of its talks.</summary>
    [JsonIgnore]
    public TimeSteps Days { get; init; } = new(null, null, null, null);

    internal static ReportModel Of(RecordedReport recorded, IRecordView view)
    {
        var (report, reading) = (recorded.Report, recorded.Reading);
        var talks = view.MembershipsOf(report.Id);
        var notes = NoteDecisions.Add(NoteWriter.Of(report, reading), recorded, view.ItemsOf(report.Id));
        return new ReportModel(
            ReportFinding.Of(reading),
            report.Id,
            report.Title,
            report.Published,
            report.Publisher,
            report.Document.Content,
            talks.ToValueList(),
            view.AppearancesOf(report.Id).ToValueList(),
            notes,
            (talks is [var first, ..] ? view.FindTalks(first.Talks)!.Parties : reading.Parties).Take(2).ToValueList(),
            JsonNode.Parse(ReadingJson.Format(reading))!)
        {
            Recorded = recorded,
        };
    }
}
