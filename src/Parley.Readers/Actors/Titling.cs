namespace Parley.Readers.Actors;

/// <summary>The office that a text gives to a person beside the name, and whose office it is.</summary>
/// <param name="First">The first token of the title with all that belongs to it.</param>
/// <param name="End">The token after the last one of the title.</param>
/// <param name="Office">The office.</param>
/// <param name="Owner">The state, bloc or body whose office it is, by a name in the title, or null.</param>
/// <param name="IsFormer">Whether the office is no longer held.</param>
internal sealed record Titling(int First, int End, Office Office, FoundName? Owner, bool IsFormer)
{
    /// <summary>The person whom the bearer serves ("Aliyev's adviser"), where no state or body owns the office; or null.</summary>
    public FoundName? Principal { get; init; }
}
