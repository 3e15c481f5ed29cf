using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Text;
using Parley.Training.Positions;

namespace Parley.Training.Meetings;

/// <summary>A meeting that people found in a report.</summary>
internal sealed record GoldMeeting(Span Evidence, IReadOnlySet<string> Parties, MeetingStatus Status, MeetingLevel Level, string? Start)
{
    private const int MonthLength = 7;

    /// <summary>Reads it from its JSON.</summary>
    public static GoldMeeting Read(JsonNode json) => new(
        new Span(json["evidence"]![0]!.GetValue<int>(), json["evidence"]![1]!.GetValue<int>()),
        json["parties"]!.AsArray().Select(party => (string)party!).ToHashSet(),
        Enum.Parse<MeetingStatus>((string)json["status"]!, ignoreCase: true),
        LevelOf((string)json["level"]!),
        (string?)json["start"]);

    /// <summary>Reads it from the cells of a label.</summary>
    public static GoldMeeting Read(string[] cells) => new(
        LabelledReports.SpanOf(cells[0]),
        cells[1].Split("; ", StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
        Enum.Parse<MeetingStatus>(cells[2], ignoreCase: true),
        LevelOf(cells[3]),
        cells[4] == "-" ? null : cells[4]);

    /// <summary>How well what was read matches, as the scorer of readings has it: 0 when neither sentence nor date agree or fewer than half of the parties are shared, then 0.5 to 3.</summary>
    public double Score(Meeting read)
    {
        var shared = read.Parties.Count(Parties.Contains);
        var all = Parties.Count + read.Parties.Count - shared;
        var share = all == 0 ? 1 : (double)shared / all;
        var (isNear, isDated) = (PositionMatch.Overlap(Evidence, read.Evidence.Span) >= .5, IsSameDate(read.Start?.ToString()));
        return (isNear || isDated) && share >= .5 ? share + (isNear ? 1 : 0) + (isDated ? 1 : 0) : 0;
    }

    /// <summary>Whether status and level agree, too.</summary>
    public bool IsToldAlike(Meeting read) => Status == read.Status && Level == read.Level;

    private bool IsSameDate(string? date)
    {
        if (Start is null || date is null) return false;
        var length = Math.Min(Start.Length, date.Length);
        return length >= MonthLength && Start[..length] == date[..length];
    }

    private static MeetingLevel LevelOf(string word) => Enum.Parse<MeetingLevel>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
