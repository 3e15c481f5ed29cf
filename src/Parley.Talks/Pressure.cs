namespace Parley.Talks;

/// <summary>A measure by which one party presses another.</summary>
/// <param name="Actor">Who presses, canonical.</param>
/// <param name="Target">Who is pressed, canonical, or null.</param>
/// <param name="Instrument">With what.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Pressure(
    string Actor,
    string? Target,
    PressureInstrument Instrument,
    PressureStatus Status,
    Evidence Evidence)
{
    /// <summary>The day, month or year in which it came so far, where the report tells of one before its own day; null when it is as of the report.</summary>
    public PartialDate? Taken { get; init; }
}

/// <summary>What a party presses with.</summary>
public enum PressureInstrument
{
    /// <summary>Duties on imports or exports.</summary>
    Tariff,

    /// <summary>Limits on quantities.</summary>
    Quota,

    /// <summary>Sanctions against persons, firms or states.</summary>
    Sanction,

    /// <summary>A ban on trade.</summary>
    Embargo,

    /// <summary>Payments to one's own producers.</summary>
    Subsidy,

    /// <summary>A complaint, law, lawsuit or bill.</summary>
    Legal,

    /// <summary>Any other measure: strikes, suspended payments, manoeuvres.</summary>
    Other,
}

/// <summary>How far a measure has come.</summary>
public enum PressureStatus
{
    /// <summary>May or would be taken; considered, proposed.</summary>
    Threatened,

    /// <summary>Announced, to take effect.</summary>
    Decided,

    /// <summary>In force.</summary>
    Imposed,

    /// <summary>Reduced or suspended in part.</summary>
    Eased,

    /// <summary>Taken back.</summary>
    Lifted,
}
