namespace Parley.Readers.Outlooks;

/// <summary>A word that says where talks are heading.</summary>
/// <param name="Heading">Where.</param>
/// <param name="Weight">How clearly, 0.5 to 3.</param>
/// <param name="IsExpectation">Whether it says outright what is expected, so that a "may" or "could" beside it weakens nothing.</param>
internal readonly record struct OutlookCue(Heading Heading, double Weight, bool IsExpectation);

/// <summary>Where a word says that talks are heading.</summary>
internal enum Heading : byte
{
    /// <summary>Towards agreement.</summary>
    Good,

    /// <summary>Away from agreement.</summary>
    Bad,

    /// <summary>Nowhere.</summary>
    Still,
}
