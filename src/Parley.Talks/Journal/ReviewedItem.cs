using Parley.Talks.Json;

namespace Parley.Talks.Journal;

/// <summary>An item of a report with what was decided on it.</summary>
/// <param name="Id">What it is called by in its report.</param>
/// <param name="Machine">The item as the newest reader reads it, or null when that does not read it.</param>
/// <param name="Decision">What a person decided last, or null.</param>
public sealed record ReviewedItem(string Id, ReadingItem? Machine, Decision? Decision)
{
    /// <summary>The item as it counts now, or null when it was rejected.</summary>
    public ReadingItem? Now => Decision is null ? Machine : Decision.Value;

    /// <summary>The item as it is best shown: as it counts, or else as it was read.</summary>
    public ReadingItem Shown => Now ?? Machine ?? Decision!.Machine!;

    /// <summary>
    /// Whether the newest reader disagrees: since a person accepted, edited or added it, the reader came to read something else there, or nothing, and that is not
    /// what the person says.
    /// </summary>
    public bool IsDisputed => Decision is { Value: { } value } decision && Machine?.Id != decision.Machine?.Id && Machine?.Id != value.Id;
}
