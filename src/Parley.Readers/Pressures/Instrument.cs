using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>What a noun or verb tells of the measure that it names.</summary>
/// <param name="Kind">With what the measure presses.</param>
/// <param name="IsGeneric">Whether it names some measure that a concrete one may explain ("retaliation", "curbs").</param>
/// <param name="IsStrike">Whether workers take it, who speak for themselves.</param>
/// <param name="Default">How far the measure has come where nothing else says so; null when the word alone is no measure.</param>
internal sealed record Instrument(PressureInstrument Kind, bool IsGeneric, bool IsStrike, PressureStatus? Default)
{
    /// <summary>Whether it is a bill: no measure in force before it is law, however it is dealt with.</summary>
    public bool IsPending => this is { Kind: PressureInstrument.Legal, Default: PressureStatus.Threatened };
}
