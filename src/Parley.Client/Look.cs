namespace Parley.Client;

/// <summary>From when one looks at the record.</summary>
/// <param name="On">The day on which to say how things stood; null for that of the newest report.</param>
/// <param name="AsOf">The day at whose end (UTC) to say what was known; null for now.</param>
public sealed record Look(DateOnly? On = null, DateOnly? AsOf = null)
{
    /// <summary>From now, at the newest report.</summary>
    public static Look Now { get; } = new();
}
