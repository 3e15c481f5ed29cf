namespace Parley.Talks;

/// <summary>Where a report as a whole says the talks or dispute are heading.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Evidence">The sentence that says so most clearly, or null when the report says nothing of the kind.</param>
public sealed record Outlook(OutlookDirection Direction, Evidence? Evidence)
{
    /// <summary>The outlook of a report that gives none.</summary>
    public static Outlook None { get; } = new(OutlookDirection.None, null);
}

/// <summary>The direction in which talks are heading.</summary>
public enum OutlookDirection
{
    /// <summary>The report does not say.</summary>
    None,

    /// <summary>Towards agreement.</summary>
    Improving,

    /// <summary>Away from agreement.</summary>
    Worsening,

    /// <summary>Stalled, no progress.</summary>
    Unchanged,

    /// <summary>Signs of both.</summary>
    Mixed,
}
