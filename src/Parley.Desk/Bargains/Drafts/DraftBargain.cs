using Parley.Desk.Records;
using Parley.Desk.Views;
using Parley.Standings.Matrices;
using Parley.Talks.Journal;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>Drafts a bargaining file from what the record holds of talks: what is demanded, offered and refused, with its sentences; what nobody reports is left to the analyst, marked as such.</summary>
public static class DraftBargain
{
    /// <summary>The file, in YAML; <see cref="AnalyzeBargain"/> reads it as it is.</summary>
    /// <param name="view">The record.</param>
    /// <param name="talks">The name of the talks.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    /// <exception cref="RequestException">There are no such talks, or too little is reported of them; the message says what to do.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static string Of(IRecordView view, string talks, DateOnly? on = null)
    {
        var draft = Try(TalksReports.Of(view, talks, on));
        return draft.Text ?? throw new RequestException($"{talks}: {draft.Lack}; {draft.Remedy}");
    }

    /// <summary>The file, or what is lacking for one.</summary>
    public static BargainDraft Try(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var standing = reports.Stand();
        var parties = standing.Parties;
        if (parties.Count < 2) return BargainDraft.None($"bargaining takes two parties, and reports tell of {(parties.Count == 1 ? parties[0] : "none")}", $"name them with parley talks edit {reports.Talks.Name} --parties A,B");
        var issues = DraftIssue.Choose(IssueSettlements.Of(reports.Read, parties, reports.On));
        if (issues.Count == 0) return BargainDraft.None("no report tells of a demand or an offer on an issue that can be named", $"parley matrix --talks {reports.Talks.Name} shows what there is");
        var text = DraftYaml.Write(new DraftCase(reports.Talks.Name, reports.On ?? reports.Recorded.Max(report => report.Report.Published), reports.Recorded.Count, parties, issues, standing));
        return new BargainDraft(text, null, null);
    }
}
