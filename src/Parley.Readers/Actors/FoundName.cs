namespace Parley.Readers.Actors;

/// <summary>A name in a sentence and what it names.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Words">The name as written.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Hit">Its meaning in the gazetteer, or null.</param>
internal sealed record FoundName(int Sentence, int First, int End, string Words, FoundNameKind Kind, GazetteerHit? Hit)
{
    /// <summary>Whether it is a person's, known to the gazetteer or not.</summary>
    public bool IsPerson => Kind == FoundNameKind.Person || Hit?.Entry.IsPerson == true;
}

/// <summary>What a name in a text names, as far as the cast is concerned.</summary>
internal enum FoundNameKind
{
    /// <summary>A state, bloc or body that the gazetteer knows.</summary>
    Known,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body that the gazetteer does not know.</summary>
    Organisation,

    /// <summary>A place that the gazetteer does not know.</summary>
    Place,
}
