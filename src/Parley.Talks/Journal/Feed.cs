namespace Parley.Talks.Journal;

/// <summary>A feed (RSS, Atom) that is followed.</summary>
/// <param name="Address">Its address (http, https).</param>
/// <param name="IsPrivate">Whether it, and what it names, may lie on this machine or in a local network.</param>
/// <param name="AddedAt">Since when it is followed.</param>
/// <param name="By">Who added it.</param>
/// <param name="Number">The entry that says so.</param>
public sealed record Feed(string Address, bool IsPrivate, DateTimeOffset AddedAt, Author By, long Number);
