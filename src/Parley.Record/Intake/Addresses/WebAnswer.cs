namespace Parley.Record.Intake.Addresses;

/// <summary>What came of asking a server.</summary>
internal abstract record WebAnswer;

/// <summary>What lies at the address.</summary>
/// <param name="Page">The document.</param>
/// <param name="Tag">Its entity tag, or null.</param>
/// <param name="Modified">When it was last modified, in the server's words, or null.</param>
internal sealed record WebFound(FetchedPage Page, string? Tag, string? Modified) : WebAnswer;

/// <summary>It is what it was.</summary>
internal sealed record WebUnchanged : WebAnswer;

/// <summary>It lies elsewhere.</summary>
/// <param name="To">Where.</param>
internal sealed record WebMoved(Uri To) : WebAnswer;

/// <summary>It cannot be had.</summary>
/// <param name="What">Why.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsLasting">Whether asking again soon is of no use.</param>
internal sealed record WebTrouble(string What, string Remedy, bool IsLasting) : WebAnswer
{
    /// <summary>Whether the server asks to be left alone.</summary>
    public bool IsBusy { get; init; }

    /// <summary>For how long it asks to be left alone, or null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
