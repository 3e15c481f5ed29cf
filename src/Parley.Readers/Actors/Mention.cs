using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Actors;

/// <summary>A noun phrase that stands for someone who can speak, act, or be addressed.</summary>
/// <param name="Span">The words of the phrase.</param>
/// <param name="Name">Who it is: the canonical name of a state or bloc, the fullest name of a person or body, or the phrase itself ("hard-liners").</param>
/// <param name="Party">The state, bloc or organisation that it belongs to, canonical, or null.</param>
/// <param name="Speaks">Whether it speaks for its party (a minister, "U.S. officials", "Beijing") or for itself.</param>
public sealed record Mention(Span Span, string Name, string? Party, MentionVoice Speaks)
{
    /// <summary>Who holds what is said in this voice: the party for those who speak for it, else the one mentioned.</summary>
    public string Holder => Speaks == MentionVoice.ForParty && Party is not null ? Party : Name;

    /// <summary>Whether its party is only that of the place from which the report comes: nothing beside the name, and no office, says whose it is.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The parties that a joint voice speaks for ("both sides", "we" in a joint statement), canonical; empty for a single voice.</summary>
    public ValueList<string> Members { get; init; } = [];

    /// <summary>The states that sign a statement of many, whose "we" takes stances as one; empty for any other voice.</summary>
    public ValueList<string> Signatories { get; init; } = [];
}

/// <summary>For whom someone speaks.</summary>
public enum MentionVoice
{
    /// <summary>For a party: its government, officials, negotiators, spokesmen.</summary>
    ForParty,

    /// <summary>For itself: a senator, an association, an economist, a faction.</summary>
    ForItself,
}
