using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Puts a meeting into words.</summary>
internal static class MeetingWording
{
    /// <summary>"Ministers met in Washington: Robert Lighthizer for the United States, Liu He for China."</summary>
    public static string Sentence(Round round, ValueList<string> sides)
    {
        if (round.IsJourney) return JourneyWording.Sentence(round);
        var people = People(round);
        var sentence = Phrases.Sentence($"{Who(round, sides)} {Verb(round)}{Place(round)}{Result(round)}");
        return people.Length == 0 ? $"{sentence}." : $"{sentence}: {people}.";
    }

    /// <summary>"between leaders", "at the level of ministers"; empty when no rank is known to be shared, or only that officials met, who may be of any.</summary>
    public static string AtLevel(MeetingLevel level) => level switch
    {
        MeetingLevel.Leaders => ", between leaders",
        MeetingLevel.Unspecified or MeetingLevel.Working => "",
        _ => $", at the level of {Rank(level)}",
    };

    /// <summary>" in Washington"; empty when no report gives the place.</summary>
    public static string Place(Round round) => round.Place is { } place ? $" in {PlaceName(place)}" : "";

    /// <summary>", without result"; empty when no report tells what came of it, or they do not agree.</summary>
    public static string Result(Round round) => (round.Outcome?.Kind, round.Status == MeetingStatus.Ongoing) switch
    {
        (MeetingOutcome.NoProgress, true) => ", without result so far",
        (MeetingOutcome.NoProgress, false) => ", without result",
        (MeetingOutcome.Agreement, true) => ", and have agreed",
        (MeetingOutcome.Agreement, false) => ", and agreed",
        (MeetingOutcome.Progress, true) => ", and have made progress",
        (MeetingOutcome.Progress, false) => ", and made progress",
        (MeetingOutcome.BrokenOff, false) => ", and broke off",
        _ => "",
    };

    /// <summary>"the U.S.", "Lima".</summary>
    public static string PlaceName(string place) => TakesArticle(place) ? "the " + place : place;

    private static bool TakesArticle(string place) => place.Split(' ')[0] is "U.S." or "US" or "U.K." or "UK" or "United" or "EU" or "EC" or "Soviet" or "White" or "Philippines" or "Netherlands" or "Kingdom" or "Republic" or "European" or "Czech" or "Dominican";

    public static string Rank(MeetingLevel level) => level switch
    {
        MeetingLevel.Leaders => "leaders",
        MeetingLevel.Ministerial => "ministers",
        MeetingLevel.ViceMinisterial => "vice ministers",
        _ => "officials",
    };

    private static string Who(Round round, ValueList<string> sides)
    {
        var isBetweenTheSides = round.Parties.Count == 0 || round.Parties.Equals(sides);
        if (round.SharedLevel <= MeetingLevel.Working) return isBetweenTheSides ? Sides(sides) : PartyName.All(round.Parties);
        return isBetweenTheSides ? Rank(round.SharedLevel) : $"{Rank(round.SharedLevel)} of {PartyName.All(round.Parties)}";
    }

    /// <summary>How the parties of the talks are called together.</summary>
    public static string Sides(ValueList<string> sides) => sides.Count == 2 ? "the two sides" : "the parties";

    private static string Verb(Round round) => round.Status switch
    {
        MeetingStatus.Held => "met",
        MeetingStatus.Ongoing => round.Start?.Last < round.Reported ? "have been meeting since" : "are meeting",
        MeetingStatus.Planned => round.IsOverdue ? "were to meet" : "are to meet",
        MeetingStatus.Proposed => "may meet",
        _ => "called off a meeting",
    };

    /// <summary>"Ana Robles and Jorge Paz for Peru"; empty where a rank is told and only one side's people are named, who may have come with others of that rank.</summary>
    private static string People(Round round)
    {
        var sides = round.Participants.GroupBy(person => person.Party).ToList();
        if (sides is [{ Key: not null }] && round.SharedLevel > MeetingLevel.Working) return "";
        return string.Join(", ", sides.Select(side => Phrases.List([.. side.Select(person => person.Name)]) + (side.Key is { } party ? $" for {PartyName.In(party)}" : "")));
    }
}
