using Parley.Language.Names;

namespace Parley.Language.Coreference;

/// <summary>A mention while chains are being made.</summary>
internal sealed class Mention
{
    public required int Sentence { get; init; }

    public required int First { get; init; }

    public required int Last { get; init; }

    public required int Head { get; init; }

    public required MentionForm Form { get; init; }

    public required PronounClass Pronoun { get; init; }

    /// <summary>The kind of name at its head; null for other mentions.</summary>
    public required NameKind? Kind { get; init; }

    /// <summary>The index of the name at its head, or -1.</summary>
    public required int Name { get; init; }

    public required MentionTraits Traits { get; init; }

    /// <summary>The hash of the head's lemma; for a name of its last word.</summary>
    public required ulong Lemma { get; init; }

    /// <summary>The hashes of its first twelve words, in order, without determiners and signs; for a name those of the name.</summary>
    public required ulong[] Words { get; init; }

    /// <summary>The hash of all its words.</summary>
    public required ulong Text { get; init; }

    /// <summary>The hash of the first letters of the words that have a capital, when it is a name of several words; else 0.</summary>
    public required ulong Initials { get; init; }

    /// <summary>The hashes of the lemmas of the titles before a name and of what stands in apposition to it.</summary>
    public required ulong[] Titles { get; init; }

    /// <summary>The number of the state that it names, or 0.</summary>
    public required int State { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>The token that it depends on, or -1.</summary>
    public required int Governor { get; init; }

    /// <summary>The hash of the lemma of the token that it depends on, or 0.</summary>
    public required ulong GovernorLemma { get; init; }

    /// <summary>Whether a clause or prepositional phrase after the head narrows it down.</summary>
    public required bool IsModifiedAfter { get; init; }

    /// <summary>The number of the quotation that it stands in, from 1; 0 outside.</summary>
    public required int Quote { get; init; }

    /// <summary>Its place among the mentions of the text.</summary>
    public int Index { get; set; }

    public bool Covers(Mention other) => Sentence == other.Sentence && First <= other.Head && other.Head <= Last;
}
