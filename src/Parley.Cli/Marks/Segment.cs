using Parley.Text;

namespace Parley.Cli.Marks;

/// <summary>A stretch of text over which the marks stay the same.</summary>
/// <param name="Span">The stretch; never empty.</param>
/// <param name="Kinds">What it is.</param>
internal readonly record struct Segment(Span Span, MarkKinds Kinds);
