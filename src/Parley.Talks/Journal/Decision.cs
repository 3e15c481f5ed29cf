using Parley.Talks.Json;

namespace Parley.Talks.Journal;

/// <summary>What a person decided on an item of a reading. What the machine had read stays with it, score and all.</summary>
/// <param name="Number">The entry that says so.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Item">The item's id: that under which it was read, or under which it was added.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Machine">The item as it was read, or null when a person added it.</param>
/// <param name="Value">The item as it is from now on, or null when it was rejected.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
public sealed record Decision(long Number, string Report, string Item, Verdict Verdict, ReadingItem? Machine, ReadingItem? Value, Author By, DateTimeOffset At);

/// <summary>What people decide on items.</summary>
public enum Verdict
{
    /// <summary>It was read rightly.</summary>
    Accepted,

    /// <summary>It was read wrongly in part, and says something else from now on.</summary>
    Edited,

    /// <summary>It is not in the text.</summary>
    Rejected,

    /// <summary>It is in the text, and was not read.</summary>
    Added,
}
