using Parley.Text;

namespace Parley.Talks;

/// <summary>Who said, thinks or wants what (the scheme of PolNeAR: source, cue, content).</summary>
/// <param name="Source">Whose words or thoughts they are, or null when the text gives none ("it was said that ...").</param>
/// <param name="Cue">The words that attribute ("said", "according to"); empty for headlines of the form "X: ...".</param>
/// <param name="Content">What is attributed, in one or several pieces, in order.</param>
/// <param name="Form">Quoted, reported, or both.</param>
/// <param name="Evidence">The sentence with the cue, and the reader's confidence.</param>
public sealed record Attribution(
    AttributionSource? Source,
    ValueList<Span> Cue,
    ValueList<Span> Content,
    AttributionForm Form,
    Evidence Evidence)
{
    /// <summary>The words of the content that stand in quotation marks, without the marks, in order.</summary>
    public ValueList<Span> Quotes { get; init; } = [];

    /// <summary>What others are said, inside the content, to say, think or want: "B refused" in "A said that B refused"; in order.</summary>
    public ValueList<Attribution> Nested { get; init; } = [];
}

/// <summary>Whose words an attribution reports.</summary>
/// <param name="Spans">The words that name the source, in order.</param>
/// <param name="Actor">The actor, by name, or null when nameless.</param>
/// <param name="Party">The party that the source belongs to, canonical, or null.</param>
/// <param name="Kind">What kind of source it is.</param>
public sealed record AttributionSource(ValueList<Span> Spans, string? Actor, string? Party, SourceKind Kind)
{
    /// <summary>What the text says of why a nameless source should know ("familiar with the negotiations"), or null.</summary>
    public string? Standing { get; init; }
}

/// <summary>What kind of source stands behind a claim.</summary>
public enum SourceKind
{
    /// <summary>A person called by name, of whom the report gives no office.</summary>
    Named,

    /// <summary>A holder of office called by name or by the office ("the finance minister"), or a spokesperson.</summary>
    Official,

    /// <summary>One or several officials without names ("a senior official", "diplomats").</summary>
    AnonymousOfficial,

    /// <summary>Other people without names ("people familiar with the talks", "traders").</summary>
    Anonymous,

    /// <summary>A state, ministry, company or other body.</summary>
    Body,

    /// <summary>A statement, report, letter or other document.</summary>
    Document,

    /// <summary>None of these can be told.</summary>
    Unknown,
}

/// <summary>How the words of a source are given.</summary>
public enum AttributionForm
{
    /// <summary>All in quotation marks.</summary>
    Direct,

    /// <summary>All in the reporter's words.</summary>
    Indirect,

    /// <summary>Partly in quotation marks.</summary>
    Mixed,
}
