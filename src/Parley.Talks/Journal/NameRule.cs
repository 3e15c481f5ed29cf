namespace Parley.Talks.Journal;

/// <summary>That a name stands for another.</summary>
/// <param name="Kind">Whether it is the name of an actor or of an issue.</param>
/// <param name="Name">The name as it is read.</param>
/// <param name="Into">The name that counts.</param>
/// <param name="Report">The report in which that holds, or null for all where nothing else is said.</param>
/// <param name="By">Who decided.</param>
/// <param name="Number">The entry that says so.</param>
public sealed record NameRule(NameKind Kind, string Name, string Into, string? Report, Author By, long Number);

/// <summary>What a name may be of.</summary>
public enum NameKind
{
    /// <summary>A party, person or body.</summary>
    Actor,

    /// <summary>An issue of positions.</summary>
    Issue,
}
