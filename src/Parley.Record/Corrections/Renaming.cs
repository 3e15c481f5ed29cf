using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Corrections;

/// <summary>Calls everyone and everything in a reading by the names that count.</summary>
internal sealed class Renaming(NameBook names, string report)
{
    public static Reading Of(Reading reading, NameBook names) => names.IsEmpty ? reading : new Renaming(names, reading.Id).Rename(reading);

    private Reading Rename(Reading reading) => reading with
    {
        Parties = Names(reading.Parties),
        Actors = Actors(reading.Actors),
        Attributions = reading.Attributions.Select(Rename).ToValueList(),
        Positions = reading.Positions.Select(Rename).ToValueList(),
        Meetings = reading.Meetings.Select(Rename).ToValueList(),
        Pressure = reading.Pressure.Select(item => item with { Actor = Name(item.Actor), Target = Perhaps(item.Target) }).ToValueList(),
        Factions = reading.Factions.Select(item => item with { Party = Name(item.Party) }).ToValueList(),
        Moves = reading.Moves.Select(item => item with { Actor = Name(item.Actor), Target = Perhaps(item.Target) }).ToValueList(),
        Attitudes = reading.Attitudes.Select(item => item with { From = Name(item.From), To = Name(item.To) }).ToValueList(),
    };

    private Attribution Rename(Attribution attribution) => attribution with
    {
        Source = attribution.Source is { } source ? source with { Actor = Perhaps(source.Actor), Party = Perhaps(source.Party) } : null,
        Nested = attribution.Nested.Select(Rename).ToValueList(),
    };

    private Position Rename(Position position) => position with
    {
        Holder = Name(position.Holder),
        HolderParty = Perhaps(position.HolderParty),
        Target = Perhaps(position.Target),
        Issue = position.Issue is { } issue ? names.Find(NameKind.Issue, issue, report) : null,
    };

    private Meeting Rename(Meeting meeting) => meeting with
    {
        Parties = Names(meeting.Parties),
        Participants = meeting.Participants.Select(person => new Participant(Name(person.Name), Perhaps(person.Party))).Distinct().ToValueList(),
    };

    /// <summary>Actors that turn out to be one are put together: what the first lacks, the others give.</summary>
    private ValueList<Actor> Actors(ValueList<Actor> actors) => actors
        .Select(actor => actor with { Name = Name(actor.Name), Party = Perhaps(actor.Party) })
        .GroupBy(actor => actor.Name, StringComparer.Ordinal)
        .Select(same => same.Count() == 1 ? same.First() : same.First() with
        {
            Role = same.Select(actor => actor.Role).FirstOrDefault(role => role is not null),
            Party = same.Select(actor => actor.Party).FirstOrDefault(party => party is not null),
            Mentions = same.SelectMany(actor => actor.Mentions).Distinct().Order().ToValueList(),
        })
        .ToValueList();

    private ValueList<string> Names(ValueList<string> list) => list.Select(Name).Distinct(StringComparer.Ordinal).ToValueList();

    private string Name(string name) => names.Find(NameKind.Actor, name, report);

    private string? Perhaps(string? name) => name is null ? null : Name(name);
}
