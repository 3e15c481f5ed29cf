using Parley.Standings;
using Parley.Talks;
using Parley.Text;

namespace Parley.Desk.Briefs;

/// <summary>A line of a brief.</summary>
/// <param name="When">The day or days that it is about, or null.</param>
/// <param name="Text">What it says, as one or more sentences or a phrase.</param>
/// <param name="Note">Who says so, since when, in how many reports; or null.</param>
/// <param name="Sources">The sentences that it rests on, at least one, latest first.</param>
public sealed record BriefLine(string? When, string Text, string? Note, ValueList<BriefSource> Sources)
{
    internal static BriefLine Of(string? when, string text, string? note, IEnumerable<Citation> citations) =>
        new(when, text, note, citations.Reverse().Select(BriefSource.Of).ToValueList());
}

/// <summary>A sentence of a report that a line rests on.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Day">The report's day as the brief writes it, or null when unknown.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record BriefSource(string Report, string? Day, string Sentence)
{
    /// <summary>Where the sentence stands in the report's text, in UTF-16 code units.</summary>
    public Span Span { get; init; }

    /// <summary>The estimated probability that it was read rightly, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    internal static BriefSource Of(Citation citation) =>
        new(citation.Report, citation.Published is { } day ? Days.Short(day) : null, citation.Sentence) { Span = citation.Span, Confidence = citation.Confidence };
}
