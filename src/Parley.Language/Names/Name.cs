using Parley.Text;

namespace Parley.Language.Names;

/// <summary>A name in a text.</summary>
/// <param name="Span">The code units that it covers.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="FirstToken">The index of its first token in the sentence.</param>
/// <param name="TokenCount">The number of its tokens, 1 or more.</param>
public readonly record struct Name(Span Span, NameKind Kind, int Sentence, int FirstToken, int TokenCount);
