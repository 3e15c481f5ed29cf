namespace Parley.Talks.Journal;

/// <summary>What is to become an entry; the record adds its number, time and hashes.</summary>
/// <param name="Kind">What it is, one of <see cref="EntryKind"/> or a kind of one's own, in kebab-case.</param>
/// <param name="By">Who says so.</param>
/// <param name="Payload">What it says: a JSON object on one line, without needless white space.</param>
/// <param name="ValidOn">The day for which it holds, or null for none in particular.</param>
public sealed record EntryDraft(string Kind, Author By, string Payload, DateOnly? ValidOn = null);
