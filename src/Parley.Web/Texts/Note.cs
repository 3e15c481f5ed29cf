using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Web.Texts;

/// <summary>Something that was read in a report, as it stands in the margin.</summary>
/// <param name="Code">What it is called by on the page: <c>P3</c> is the third position.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Tag">What sort of it, in a word: an act, a status, a direction.</param>
/// <param name="Who">Who does, says or belongs to it; or null.</param>
/// <param name="Text">What it says besides, or null.</param>
/// <param name="Quote">The report's words, or null.</param>
/// <param name="Confidence">The estimated probability that it was read rightly, 0 to 1.</param>
/// <param name="Rule">The rule or model that read it, or null when a person made it.</param>
/// <param name="Evidence">The sentence that states it.</param>
/// <param name="Words">Where the words stand that it is about; perhaps none.</param>
public sealed record Note(
    string Code, NoteKind Kind, string Tag, string? Who, string? Text, string? Quote, double Confidence, string? Rule, Span Evidence, ValueList<Span> Words)
{
    /// <summary>The id of the item in the record, by which people decide on it; null where the record has none.</summary>
    public string? Item { get; init; }

    /// <summary>What a person decided on it, or null.</summary>
    public NoteDecision? Decision { get; init; }

    /// <summary>The fields that a person may say otherwise.</summary>
    public ValueList<ItemField> Fields { get; init; } = [];
}

/// <summary>What a person decided on an item.</summary>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="Score">The machine's own confidence, 0 to 1; null when a person added the item.</param>
public sealed record NoteDecision(long Entry, Verdict Verdict, string By, double? Score);

/// <summary>What a note is about.</summary>
public enum NoteKind
{
    /// <summary>Who said, thinks or wants what.</summary>
    Attribution,

    /// <summary>A stance.</summary>
    Position,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A measure.</summary>
    Pressure,

    /// <summary>A dated point.</summary>
    Milestone,

    /// <summary>A group within a party.</summary>
    Faction,

    /// <summary>Where the talks are heading.</summary>
    Outlook,
}
