using Parley.Language;

namespace Parley.Readers.Pressures;

/// <summary>A measure met in a sentence.</summary>
/// <param name="Head">The noun or verb that names it.</param>
/// <param name="Instrument">What it is.</param>
/// <param name="IsAct">Whether a verb names it, and so takes it.</param>
internal sealed record Measure(Token Head, Instrument Instrument, bool IsAct);
