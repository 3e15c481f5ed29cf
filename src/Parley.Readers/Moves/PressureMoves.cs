using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>Turns measures of pressure into deeds.</summary>
internal static class PressureMoves
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "moves/pressure",
        "What a measure amounts to as an event: threatened it is a threat; decided or in force it is a sanction, a complaint or lawsuit an accusation, and any other measure what the model of root codes finds likeliest; eased or lifted it is yielding.",
        "The same tariff is three events in its life, and forecasts need to tell them apart.",
        new RuleExample("Norway imposed duties on Danish cheese.", "sanction, Norway, Denmark, actual, 163"),
        new RuleExample("Norway may impose duties on Danish cheese.", "threaten, Norway, Denmark, threatened, 1312", "Nothing is imposed yet."));

    /// <summary>What a measure may be, the likeliest first.</summary>
    public static IReadOnlyList<Deed> Of(PressureInstrument instrument, PressureStatus status) => status switch
    {
        PressureStatus.Threatened => [new Deed(RootCode.Threaten, MoveStatus.Threatened, IsTrade(instrument) ? "1312" : "13")],
        PressureStatus.Eased or PressureStatus.Lifted => [new Deed(RootCode.Yield, MoveStatus.Actual, IsTrade(instrument) ? "085" : "08")],
        PressureStatus.Decided => Taken(instrument, MoveStatus.Promised),
        _ => Taken(instrument, MoveStatus.Actual),
    };

    private static Deed[] Taken(PressureInstrument instrument, MoveStatus status) => instrument switch
    {
        PressureInstrument.Legal => [new Deed(RootCode.Accuse, status, "115")],
        PressureInstrument.Other =>
        [
            new Deed(RootCode.Sanction, status, "16"),
            new Deed(RootCode.Protest, status, "14"),
            new Deed(RootCode.Coerce, status, "17"),
            new Deed(RootCode.Mobilize, status, "15"),
            new Deed(RootCode.Assault, status, "18"),
        ],
        _ => [new Deed(RootCode.Sanction, status, IsTrade(instrument) ? "163" : null)],
    };

    private static bool IsTrade(PressureInstrument instrument) =>
        instrument is PressureInstrument.Tariff or PressureInstrument.Quota or PressureInstrument.Sanction or PressureInstrument.Embargo;
}
