namespace Parley.Readers.Attributions;

/// <summary>A labelling of a cue's window that may be right.</summary>
/// <param name="First">The window's first token.</param>
/// <param name="Labels">The labels of <see cref="RoleLabel"/>, one a token of the window.</param>
/// <param name="Lead">Its score, less that of the labelling without source and content, 0 or more.</param>
/// <param name="Share">Its share, 0 to 1, of the probability of all labellings.</param>
internal sealed record Candidate(int First, byte[] Labels, float Lead, double Share)
{
    /// <summary>Whether any token has the label.</summary>
    public bool Has(byte label) => Array.IndexOf(Labels, label) >= 0;
}
