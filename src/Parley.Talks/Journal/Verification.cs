namespace Parley.Talks.Journal;

/// <summary>What came of checking a journal.</summary>
/// <param name="Entries">How many entries were found in order.</param>
/// <param name="Head">The hash of the last of them; whoever keeps it elsewhere can tell later that the journal up to there is the same.</param>
/// <param name="Fault">The first thing that is wrong, or null when nothing is.</param>
public sealed record Verification(long Entries, string Head, JournalFault? Fault);

/// <summary>What is wrong with a journal.</summary>
/// <param name="Number">The number of the entry that is wrong or missing.</param>
/// <param name="What">What is wrong with it.</param>
public sealed record JournalFault(long Number, string What);
