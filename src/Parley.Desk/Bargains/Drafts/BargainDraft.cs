namespace Parley.Desk.Bargains.Drafts;

/// <summary>A draft of a bargaining file, or what is lacking for one.</summary>
/// <param name="Text">The file, in YAML; null when there can be none.</param>
/// <param name="Lack">What is lacking, or null.</param>
/// <param name="Remedy">What to do about it on the command line, or null.</param>
public sealed record BargainDraft(string? Text, string? Lack, string? Remedy)
{
    internal static BargainDraft None(string lack, string remedy) => new(null, lack, remedy);
}
