namespace Parley.Talks;

/// <summary>A rule or model by which a reader reads, as it documents itself; its examples are its test.</summary>
/// <param name="Name">What it is called by, its topic first: <c>positions/verb</c>. Names do not change from version to version.</param>
/// <param name="Reads">What it reads.</param>
/// <param name="Why">Why it is there.</param>
/// <param name="Hit">A text that it reads something in.</param>
/// <param name="NearMiss">A text much like it in which it reads nothing, or something else.</param>
public sealed record Rule(string Name, string Reads, string Why, RuleExample Hit, RuleExample NearMiss)
{
    /// <summary>What it reads a part of: the part of its name before the slash.</summary>
    public string Topic => Name[..Name.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Its name within its topic.</summary>
    public string ShortName => Name[(Name.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether it reads a part of items that other rules find: the level of a meeting, the target of a measure.</summary>
    public bool ReadsParts { get; init; }
}

/// <summary>A text and what is read in it.</summary>
/// <param name="Text">The text, as of a report of 10 May 2019.</param>
/// <param name="Item">What is read, in words (<c>Peru, demand, Chile: lower its duties</c>), or null when nothing is.</param>
/// <param name="Note">Why, where that needs saying; or null.</param>
public sealed record RuleExample(string Text, string? Item, string? Note = null);
