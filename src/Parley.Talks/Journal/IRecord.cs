namespace Parley.Talks.Journal;

/// <summary>The record: a journal to which entries are added, and views of what it says as of any day.</summary>
/// <remarks>Safe to use from several threads, and the same record from several processes. What was appended is on the disk when the call returns.</remarks>
public interface IRecord : IDisposable
{
    /// <summary>Where it lies, for people to read.</summary>
    string Place { get; }

    /// <summary>Adds entries: all of them, or none.</summary>
    /// <param name="decide">
    /// Makes the entries, from the record as it stands at that moment; nobody else adds anything meanwhile. May be called once only. May make none.
    /// </param>
    /// <returns>The entries as they were recorded.</returns>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    ValueList<Entry> Append(Func<IRecordView, IEnumerable<EntryDraft>> decide);

    /// <summary>The entries in order, as they are read.</summary>
    /// <param name="after">The number of the entry after which to begin; 0 for all.</param>
    /// <param name="kind">Only entries of this kind, or null for all.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IEnumerable<Entry> Read(long after = 0, string? kind = null);

    /// <summary>The record as it was known at the end of a day (UTC), or as it is now.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IRecordView AsOf(DateOnly? day = null);

    /// <summary>The record as it was known right after an entry.</summary>
    /// <param name="number">The entry's number; 0 for the empty record.</param>
    IRecordView AsOfEntry(long number);

    /// <summary>How far the feeds have been followed, those that no longer are too; feeds that were never asked for have no state.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    IReadOnlyList<FeedState> FeedStates();

    /// <summary>Remembers how far a feed has been followed.</summary>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    void Keep(FeedState state);

    /// <summary>Checks that nothing in the journal was altered, removed or put elsewhere.</summary>
    /// <param name="progress">Is told the number of each thousandth entry; or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default);

    /// <summary>Makes everything that is derived from the journal anew.</summary>
    /// <param name="progress">Is told the number of each thousandth entry; or null.</param>
    /// <param name="cancellation">Stops the work; the record then stays as it was.</param>
    void Rebuild(IProgress<long>? progress = null, CancellationToken cancellation = default);
}
