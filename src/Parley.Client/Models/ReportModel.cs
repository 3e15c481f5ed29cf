using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Client.Models;

/// <summary>A report with what was read in it.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Text">Its text; every span points in here.</param>
/// <param name="Talks">The talks that it is in.</param>
/// <param name="Appearances">Where the text came from.</param>
/// <param name="Notes">What was read in it, in the order of the text.</param>
/// <param name="Sides">The parties whose sides are told apart, two at most.</param>
/// <param name="Reading">The whole reading, as <c>parley schema</c> describes it.</param>
public sealed record ReportModel(
    string Headline,
    string Id,
    string? Title,
    DateOnly? Published,
    string? Publisher,
    string Text,
    IReadOnlyList<Membership> Talks,
    IReadOnlyList<Appearance> Appearances,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<string> Sides,
    Reading Reading);

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
/// <param name="Item">The item that it tells of, by which it is decided on; or null.</param>
/// <param name="Decision">What a person decided on it, or null.</param>
/// <param name="Fields">The fields that a person may say otherwise.</param>
public sealed record Note(
    string Code,
    NoteKind Kind,
    string Tag,
    string? Who,
    string? Text,
    string? Quote,
    double Confidence,
    string? Rule,
    Span Evidence,
    IReadOnlyList<Span> Words,
    string? Item,
    NoteDecision? Decision,
    IReadOnlyList<ItemField> Fields);

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

/// <summary>What a person decided on an item.</summary>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="Score">The machine's own confidence, 0 to 1; null when a person added the item.</param>
public sealed record NoteDecision(long Entry, Verdict Verdict, string By, double? Score);

/// <summary>A field of an item that a person may say otherwise.</summary>
/// <param name="Name">Its name in the JSON of a reading.</param>
/// <param name="Value">What it says now; empty for nothing.</param>
/// <param name="Choices">The values that it may have; empty when any.</param>
public sealed record ItemField(string Name, string Value, IReadOnlyList<string> Choices);
