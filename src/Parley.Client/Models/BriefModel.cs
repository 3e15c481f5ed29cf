using Parley.Talks.Exchange;
using Parley.Text;

namespace Parley.Client.Models;

/// <summary>Talks at a glance.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Title">The talks and the day.</param>
/// <param name="Basis">What the page rests on.</param>
/// <param name="Finding">Where they stand, sentence by sentence.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record BriefModel(
    TalksHead Talks,
    string Title,
    string Basis,
    IReadOnlyList<BriefLine> Finding,
    IReadOnlyList<BriefSection> Sections);

/// <summary>A section of a brief.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">Its lines in groups; each has at least one line.</param>
public sealed record BriefSection(string Title, IReadOnlyList<BriefGroup> Groups);

/// <summary>Lines that belong together.</summary>
/// <param name="Title">What they have in common, or null.</param>
/// <param name="Lines">The lines, the most important first.</param>
/// <param name="LeftOut">How many more there are that the page has no room for.</param>
public sealed record BriefGroup(string? Title, IReadOnlyList<BriefLine> Lines, int LeftOut);

/// <summary>A line of a brief.</summary>
/// <param name="When">The day or days that it is about, or null.</param>
/// <param name="Text">What it says, as one or more sentences or a phrase.</param>
/// <param name="Note">Who says so, since when, in how many reports; or null.</param>
/// <param name="Sources">The sentences that it rests on, at least one, latest first.</param>
public sealed record BriefLine(string? When, string Text, string? Note, IReadOnlyList<BriefSource> Sources);

/// <summary>A sentence of a report that a line rests on.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Day">The report's day as the brief writes it, or null when unknown.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Span">Where the sentence stands in the report's text, in UTF-16 code units.</param>
/// <param name="Confidence">The estimated probability that it was read rightly, 0 to 1.</param>
public sealed record BriefSource(string Report, string? Day, string Sentence, Span Span, double Confidence);
