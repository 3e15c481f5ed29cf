namespace Parley.Readers.Attributions;

/// <summary>A labelling of a cue's window that may be right.</summary>
/// <param name="First">The window's first token.</param>
/// <param name="Labels">The labels of <see cref="RoleLabel"/>, one a token of the window.</param>
/// <param name="Score">Its score, relative to that of the labelling without source and content.</param>
internal sealed record Candidate(int First, byte[] Labels, float Score)
{
    /// <summary>Whether any token has the label.</summary>
    public bool Has(byte label) => Array.IndexOf(Labels, label) >= 0;
}
