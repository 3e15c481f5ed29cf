namespace Parley.Readers.Attributions;

/// <summary>A cue that may be one.</summary>
/// <param name="First">Its first token in the text.</param>
/// <param name="Last">Its last token in the text.</param>
/// <param name="Probability">The probability, 0 to 1, that just these tokens are a cue.</param>
internal readonly record struct Cue(int First, int Last, double Probability)
{
    public bool Contains(int token) => token >= First && token <= Last;
}
