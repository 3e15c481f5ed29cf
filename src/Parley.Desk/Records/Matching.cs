using Parley.Record.Placing;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Finds out which reports of the record join talks, or leave them.</summary>
internal static class Matching
{
    /// <summary>The reports whose place differs from what the talks' description asks for; confidence 0 for those that leave.</summary>
    public static ValueList<(string Report, double Confidence)> Changes(IRecordView now, Negotiation talks)
    {
        var members = now.ReportsOf(talks.Name).ToDictionary(report => report.Report.Id, report => report.Membership, StringComparer.Ordinal);
        var changes =
            from report in now.Reports()
            let before = members.GetValueOrDefault(report.Report.Id)
            let match = Math.Round(TalksMatch.Of(talks, report.Report, report.Reading), 3)
            let after = match >= TalksMatch.Enough ? match : 0
            where before != after
            select (report.Report.Id, after);
        return changes.ToValueList();
    }
}
