using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Text;
using Parley.Training.Positions;

namespace Parley.Training.Pressures;

/// <summary>A measure that people found in a report.</summary>
internal sealed record GoldPressure(Span Evidence, string Actor, PressureInstrument Instrument, PressureStatus Status)
{
    /// <summary>Reads it from its JSON.</summary>
    public static GoldPressure Read(JsonNode json) => new(
        new Span(json["evidence"]![0]!.GetValue<int>(), json["evidence"]![1]!.GetValue<int>()),
        (string)json["actor"]!,
        Enum.Parse<PressureInstrument>((string)json["instrument"]!, ignoreCase: true),
        Enum.Parse<PressureStatus>((string)json["status"]!, ignoreCase: true));

    /// <summary>Reads it from the cells of a label.</summary>
    public static GoldPressure Read(string[] cells) => new(
        LabelledReports.SpanOf(cells[0]),
        cells[1],
        Enum.Parse<PressureInstrument>(cells[2], ignoreCase: true),
        Enum.Parse<PressureStatus>(cells[3], ignoreCase: true));

    /// <summary>How well what was read matches, as the scorer of readings has it: 0 when sentence or actor differ, then 1, and 1 more each for instrument and status.</summary>
    public int Score(Pressure read)
    {
        if (PositionMatch.Overlap(Evidence, read.Evidence.Span) < .5 || !PositionMatch.IsSameName(Actor, read.Actor)) return 0;
        return 1 + (Instrument == read.Instrument ? 1 : 0) + (Status == read.Status ? 1 : 0);
    }
}
