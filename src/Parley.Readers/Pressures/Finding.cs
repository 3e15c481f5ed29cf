using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Pressures;

/// <summary>A measure read from one sentence, before the report's sentences are put together.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Actor">Who presses, or null when the sentence does not say.</param>
/// <param name="Target">Who is pressed, or null.</param>
/// <param name="Instrument">With what.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="IsApplied">Whether the sentence says what becomes of the measure, rather than only naming it.</param>
/// <param name="Amounts">The numbers that the sentence gives to it, as written; empty when none.</param>
internal sealed record Finding(
    Span Sentence,
    string? Actor,
    string? Target,
    Instrument Instrument,
    PressureStatus Status,
    bool IsApplied,
    ValueList<string> Amounts)
{
    /// <summary>The words that name the measure and say what becomes of it.</summary>
    public ValueList<Span> Words { get; init; } = [];

    /// <summary>What the sentence shows of the measure, as the judge's features.</summary>
    public ValueList<string> Traits { get; init; } = [];

    /// <summary>When it came so far, where that was before the day of the report.</summary>
    public PartialDate? Taken { get; init; }

    /// <summary>Whether the actor is not in the sentence, but known from the report as a whole.</summary>
    public bool IsSupplied { get; init; }

    /// <summary>Whether the target is not in the sentence, but known from others.</summary>
    public bool IsAimed { get; init; }

    /// <summary>Whether the sentence says that workers are on strike, by whom or by what they do.</summary>
    public bool IsStrikeInForce => IsStrikeOf && (IsApplied || !IsSupplied) && Status == PressureStatus.Imposed;

    /// <summary>How much of a measure the sentence states: actor, target, what becomes of it, a concrete name; 0 to 4.</summary>
    public int Fullness => (Actor is null ? 0 : 1) + (HasNamedTarget ? 1 : 0) + (IsApplied || IsStrikeOf ? 1 : 0) + (Instrument.IsGeneric ? 0 : 1);

    /// <summary>Whether actor, target and a concrete measure are all named.</summary>
    public bool NamesAll => Actor is not null && HasNamedTarget && !IsAimed && !Instrument.IsGeneric;

    /// <summary>"The strike by bank workers" needs no other word to be one in force.</summary>
    private bool IsStrikeOf => Actor is not null && Instrument.IsStrike;

    /// <summary>A target that is only described ("consumers") says little of who is pressed.</summary>
    private bool HasNamedTarget => Target is { Length: > 0 } target && !char.IsLower(target[0]);

    /// <summary>How well the sentence serves as evidence: what becomes of the measure counts twice, the actor, often left to be understood, does not; 0 to 4.</summary>
    public int Statement => (Target is null ? 0 : 1) + (IsApplied ? 2 : 0) + (Instrument.IsGeneric ? 0 : 1);
}
