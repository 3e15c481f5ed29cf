using Parley.Text;

namespace Parley.Readers.Attributions;

/// <summary>Words in quotation marks.</summary>
/// <param name="Span">The words with their marks.</param>
/// <param name="Speech">The same number for all quotations of one speech that runs on over paragraphs.</param>
internal readonly record struct Quotation(Span Span, int Speech);
