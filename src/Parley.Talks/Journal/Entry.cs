namespace Parley.Talks.Journal;

/// <summary>An entry of the record's journal. Entries are only ever added.</summary>
/// <param name="Number">Its place, from 1 without a gap.</param>
/// <param name="RecordedAt">When it was recorded, in UTC; never before the entry before it.</param>
/// <param name="ValidOn">The day for which it holds, or null for none in particular.</param>
/// <param name="By">Who says so.</param>
/// <param name="Kind">What it is, one of <see cref="EntryKind"/> or a kind of one's own, in kebab-case.</param>
/// <param name="Payload">What it says: a JSON object on one line, without needless white space.</param>
/// <param name="Previous">The hash of the entry before it, as 64 hexadecimal digits; zeros for the first.</param>
/// <param name="Hash">Its own hash: SHA-256 over all of the above.</param>
public sealed record Entry(
    long Number,
    DateTimeOffset RecordedAt,
    DateOnly? ValidOn,
    Author By,
    string Kind,
    string Payload,
    string Previous,
    string Hash);
