using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>An attribution as annotators or a reader gave it, in spans of the text.</summary>
internal sealed record GoldAttribution(Span[] Source, Span[] Cue, Span[] Content);
