using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Puts a journey into words of which no report tells whom the traveller met.</summary>
internal static class JourneyWording
{
    /// <summary>"David Cameron of the United Kingdom visited China."; where nobody is named, "A visit to Lima is planned."</summary>
    public static string Sentence(Round round)
    {
        var goal = round.Place is { } place ? MeetingWording.PlaceName(place) : HostOf(round);
        if (round.Participants.Count == 0 || goal is null) return $"A visit{(goal is null ? "" : " to " + goal)} {Fate(round)}.";
        return $"{Travellers(round.Participants)} {Verb(round)} {goal}.";
    }

    private static string Travellers(ValueList<Participant> people)
    {
        var names = Phrases.List([.. people.Select(person => person.Name)]);
        return people[0].Party is { } party ? $"{names} of {PartyName.In(party)}" : names;
    }

    /// <summary>The one other party; null where several may be meant.</summary>
    private static string? HostOf(Round round)
    {
        List<string> others = [.. round.Parties.Where(party => round.Participants.All(person => person.Party != party))];
        return others is [var host] ? PartyName.In(host) : null;
    }

    private static string Verb(Round round)
    {
        var isOne = round.Participants.Count == 1;
        return round.Status switch
        {
            MeetingStatus.Held => "visited",
            MeetingStatus.Ongoing => isOne ? "is visiting" : "are visiting",
            MeetingStatus.Planned when round.IsOverdue => isOne ? "was to visit" : "were to visit",
            MeetingStatus.Planned => isOne ? "is to visit" : "are to visit",
            MeetingStatus.Proposed => "may visit",
            _ => "called off a visit to",
        };
    }

    private static string Fate(Round round) => round.Status switch
    {
        MeetingStatus.Held => "took place",
        MeetingStatus.Ongoing => "is under way",
        MeetingStatus.Planned => round.IsOverdue ? "was planned" : "is planned",
        MeetingStatus.Proposed => "is proposed",
        _ => "was called off",
    };
}
