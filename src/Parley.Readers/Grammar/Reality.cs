namespace Parley.Readers.Grammar;

/// <summary>How real a text makes an event.</summary>
internal enum Reality : byte
{
    /// <summary>Not said by the word itself: an infinitive, a gerund, a noun.</summary>
    Open,

    /// <summary>It happens or happened.</summary>
    Actual,

    /// <summary>It will happen.</summary>
    Planned,

    /// <summary>It may, would or should happen, or happens under a condition.</summary>
    Possible,

    /// <summary>It does not happen.</summary>
    Denied,
}
