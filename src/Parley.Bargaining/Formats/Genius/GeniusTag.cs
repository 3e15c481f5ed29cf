namespace Parley.Bargaining.Formats.Genius;

/// <summary>A tag of a GENIUS file.</summary>
/// <param name="Name">Its name; with a slash before it for an end.</param>
/// <param name="Attributes">Its attributes, without regard to case.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record GeniusTag(string Name, IReadOnlyDictionary<string, string> Attributes, int Line)
{
    /// <summary>An attribute, or null.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
