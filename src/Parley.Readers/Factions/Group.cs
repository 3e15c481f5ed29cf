using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Factions;

/// <summary>A group within a party, as one sentence shows it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Party">The party, canonical, or null when the sentence does not say.</param>
/// <param name="Members">Who belongs to it, as written.</param>
/// <param name="IsNamed">Whether members are named or called by a noun of their own, rather than "those".</param>
/// <param name="Stance">What it wants, in the report's words; empty when the sentence does not say.</param>
/// <param name="UpperHand">Whether it prevails, or null.</param>
internal sealed record Group(Span Sentence, string? Party, string[] Members, bool IsNamed, string Stance, bool? UpperHand)
{
    /// <summary>The name of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that told it from the rest.</summary>
    public ValueList<Span> Words { get; init; } = [];
}
