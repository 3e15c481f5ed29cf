using Parley.Talks;

namespace Parley.Standings.Pressures;

/// <summary>How one party presses another with one kind of measure, as far as it has come.</summary>
/// <param name="Actor">Who presses.</param>
/// <param name="Target">Who is pressed, or null.</param>
/// <param name="Instrument">With what.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Since">The day of the first report, or null when unknown.</param>
/// <param name="Latest">The day of the latest report, or null when unknown.</param>
/// <param name="Reports">The number of reports that say so.</param>
/// <param name="Citations">The sentences that say so, oldest first; the last is the latest.</param>
public sealed record Measure(
    string Actor,
    string? Target,
    PressureInstrument Instrument,
    PressureStatus Status,
    DateOnly? Since,
    DateOnly? Latest,
    int Reports,
    ValueList<Citation> Citations)
{
    /// <summary>Whether a judgement can rest on it: between the sides, read surely, and told twice where many reports follow the talks.</summary>
    public bool IsSure { get; init; } = true;

    /// <summary>When it came so far, as the clearest sentence has it; null when unknown.</summary>
    public PartialDate? When { get; init; }

    /// <summary>Whether the clearest sentence says when; else its day is that of the report, by which it had come so far.</summary>
    public bool IsDated { get; init; }

    /// <summary>The latest sentence that was read surely; where none was, the one that says so most surely.</summary>
    public Citation Clearest => Citations.LastOrDefault(citation => citation.Confidence >= MeasureMerger.Sure) ?? Citations.MaxBy(citation => citation.Confidence)!;
}
