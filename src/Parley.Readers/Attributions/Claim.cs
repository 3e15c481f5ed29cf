namespace Parley.Readers.Attributions;

/// <summary>An attribution in tokens.</summary>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Roles">Which tokens are its source and its content.</param>
/// <param name="Probability">The probability, 0 to 1, that it is one.</param>
/// <param name="Rule">The rule or model that read it.</param>
internal readonly record struct Claim(Cue Cue, Candidate Roles, double Probability, string Rule)
{
    /// <summary>Whether a cue stands among its words.</summary>
    public bool Covers(Cue cue) => cue.First >= Roles.First && cue.First < Roles.First + Roles.Labels.Length;
}
