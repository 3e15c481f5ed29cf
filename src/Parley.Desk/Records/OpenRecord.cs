using Parley.Record;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Opens the record that a door names.</summary>
public static class OpenRecord
{
    /// <summary>Opens a record that is there.</summary>
    /// <param name="place">The file.</param>
    /// <param name="clock">Gives the time at which entries are recorded; the machine's when null.</param>
    /// <exception cref="RecordException">There is none, or it cannot be opened.</exception>
    public static IRecord Existing(string place, TimeProvider? clock = null) => RecordFile.Exists(place)
        ? OrNew(place, clock)
        : throw new RecordException(place, "there is no record", "give --record another path, or begin one with parley add or parley talks new");

    /// <summary>Opens a record, or begins one where there is none.</summary>
    /// <inheritdoc cref="Existing"/>
    public static IRecord OrNew(string place, TimeProvider? clock = null) => RecordFile.Open(place, clock ?? TimeProvider.System);
}
