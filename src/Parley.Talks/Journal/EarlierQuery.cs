namespace Parley.Talks.Journal;

/// <summary>What is looked for among earlier reports.</summary>
/// <param name="Before">Only reports published before that day; null for all that are dated.</param>
/// <param name="Parties">Between whom it must be: two of them, or the one that there is; whoever, where there are none.</param>
public sealed record EarlierQuery(DateOnly? Before, ValueList<string> Parties)
{
    /// <summary>Who must have published it, in whatever case; nobody matches null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Whether the publisher does not matter.</summary>
    public bool IsByAnyone { get; init; }

    /// <summary>The most reports that are given, at least 1.</summary>
    public int Most { get; init; } = 24;

    /// <summary>Whether parties are enough of those that are asked for.</summary>
    public bool IsAmong(ValueList<string> parties) => Parties.CountIn(parties) >= Math.Min(2, Parties.Count);
}
