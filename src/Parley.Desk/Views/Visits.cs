using System.Text.Json;
using Parley.Talks.Journal;

namespace Parley.Desk.Views;

/// <summary>Remembers in the record up to which day a person has been briefed on talks.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person.</param>
public sealed class Visits(IRecord record, Author by)
{
    private const string Kind = "talks-visited";

    /// <summary>The day up to which the person was last briefed on talks, or null when that never was.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public DateOnly? Last(string talks)
    {
        var payload = Payload(talks);
        return record.Read(kind: Kind).LastOrDefault(entry => entry.By == by && entry.Payload == payload)?.ValidOn;
    }

    /// <summary>Remembers a visit.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="day">The day up to which the person was briefed.</param>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public void Add(string talks, DateOnly day) => record.Append(_ => [new EntryDraft(Kind, by, Payload(talks), day)]);

    private static string Payload(string talks) => JsonSerializer.Serialize(new Dictionary<string, string> { ["talks"] = talks });
}
