using Parley.Talks.Journal;

namespace Parley.Record.Journal;

/// <summary>Follows a journal entry by entry, and tells the first that is not as it was recorded.</summary>
internal sealed class JournalCheck
{
    private string _head = EntryLine.Root;
    private DateTimeOffset _time = DateTimeOffset.MinValue;

    /// <summary>How many entries were found in order.</summary>
    public long Count { get; private set; }

    /// <summary>Takes the next entry.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public JournalFault? Follow(Entry entry)
    {
        if (Find(entry) is { } what) return new JournalFault(Math.Min(entry.Number, Count + 1), what);
        (_head, _time) = (entry.Hash, entry.RecordedAt);
        Count++;
        return null;
    }

    /// <summary>What was found, given the number and hash that the record keeps of its last entry.</summary>
    public Verification Complete(long last, string head)
    {
        JournalFault? fault = null;
        if (Count < last) fault = new JournalFault(Count + 1, $"is missing, as is all after it: the record had {last} entries");
        else if (Count > last) fault = new JournalFault(last + 1, $"was not added by the record, which had {last} entries");
        else if (_head != head) fault = new JournalFault(last, "is not the one that the record added last");
        return Stop(fault);
    }

    /// <summary>What was found up to a fault.</summary>
    public Verification Stop(JournalFault? fault) => new(Count, _head, fault);

    private string? Find(Entry entry)
    {
        if (entry.Number > Count + 1) return "is missing";
        if (entry.Number < Count + 1) return "is there twice";
        if (entry.Previous != _head) return "does not follow on the entry before it";
        if (entry.RecordedAt < _time) return "is dated before the entry before it";
        return EntryLine.Hash(entry) == entry.Hash ? null : "was altered: its hash is not that of what it says";
    }
}
