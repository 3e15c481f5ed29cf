using Parley.Standings;

namespace Parley.Desk.Briefs;

/// <summary>Writes what a brief is about and what it rests on.</summary>
internal static class TitleWriter
{
    public static string Title(Standing standing)
    {
        var parties = Phrases.Sentence(PartyName.All(standing.Parties));
        var about = standing.Parties.Count == 0 ? "Where the talks stand" : $"{parties}: where the talks stand";
        return standing.On is { } day ? $"{about} on {Days.Long(day)}" : about;
    }

    public static string Basis(Standing standing)
    {
        var days = Days.Range(standing.Reports.Min(report => report.Published), standing.Reports.Max(report => report.Published));
        var reports = standing.Reports.Count == 0 ? "No reports" : $"From {Phrases.Count(standing.Reports.Count, "report")}";
        return days is null ? reports : $"{reports}, {days}";
    }
}
