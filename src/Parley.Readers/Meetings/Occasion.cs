using Parley.Language;

namespace Parley.Readers.Meetings;

/// <summary>A word of a report that names or tells a meeting.</summary>
/// <param name="Head">The noun ("talks") or verb ("met").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Need">What a verb needs to be a meeting; none for a noun.</param>
internal readonly record struct Occasion(Token Head, OccasionKind Kind, OccasionNeed Need)
{
    /// <summary>Whether the head is a verb.</summary>
    public bool IsVerb => Need != OccasionNeed.None;

    /// <summary>The sentence that holds it.</summary>
    public Sentence Sentence => Head.Sentence;
}

/// <summary>What kind of meeting a word names.</summary>
internal enum OccasionKind : byte
{
    /// <summary>A process that may go on for long.</summary>
    Talks,

    /// <summary>One occasion.</summary>
    Meeting,

    /// <summary>A journey to someone.</summary>
    Visit,
}

/// <summary>What a verb needs, besides a subject, to tell a meeting.</summary>
internal enum OccasionNeed : byte
{
    /// <summary>Nothing: the word is a noun.</summary>
    None,

    /// <summary>Someone who is met.</summary>
    Partner,

    /// <summary>Someone in office who is received.</summary>
    Guest,

    /// <summary>A place that stands for someone.</summary>
    Place,

    /// <summary>A delegation that is led or sent.</summary>
    Mission,

    /// <summary>Another party that is told something.</summary>
    Hearer,
}
