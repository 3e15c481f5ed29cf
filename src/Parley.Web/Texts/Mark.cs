using Parley.Text;

namespace Parley.Web.Texts;

/// <summary>A stretch of text that stands for something.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">For what: one of the names in the style sheet.</param>
internal sealed record Mark(Span Span, string Kind);

/// <summary>Text that is marked the same all through.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kinds">How it is marked, in alphabetical order; perhaps not at all.</param>
/// <param name="Anchors">The places that links lead to at its start, in order.</param>
public sealed record MarkedSegment(Span Span, IReadOnlyList<string> Kinds, IReadOnlyList<int> Anchors);

/// <summary>Segments that are evidence together, or that lie between such.</summary>
/// <param name="Anchor">The place that links to the sentence lead to; null for text between sentences.</param>
/// <param name="Segments">The segments.</param>
public sealed record MarkedSentence(int? Anchor, IReadOnlyList<MarkedSegment> Segments);

/// <summary>A paragraph, cut into sentences and segments, with the notes of its margin.</summary>
/// <param name="Sentences">Its text.</param>
/// <param name="Notes">What is stated in it.</param>
internal sealed record MarkedParagraph(IReadOnlyList<MarkedSentence> Sentences, IReadOnlyList<Note> Notes);
