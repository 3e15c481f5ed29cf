using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads the rank that more than one side sends.</summary>
internal static class SharedRank
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/shared-level",
        "Whether more than one side sends somebody of the rank of a meeting: where the words give it to the meeting itself (\"a summit\"), to all who meet (\"the ministers met\"), or people of two parties hold it.",
        "\"Leaders met\" is not true of a president who receives a minister.",
        new RuleExample("President Ana Robles of Peru met Chilean President Jorge Paz on Tuesday.", "Peru and Chile, held, leaders, 2019-05-07"),
        new RuleExample("President Ana Robles of Peru received Chilean Trade Minister Jorge Paz on Tuesday.", "Peru and Chile, held, leaders on one side, 2019-05-07", "The minister is no leader."))
    {
        ReadsParts = true,
    };

    /// <summary>The ranks that one sentence tells.</summary>
    public static ValueList<SideRank> Told(Occasion occasion, IEnumerable<Token> circle, IReadOnlyCollection<Mention> mentions, OccasionParties parties)
    {
        var isByName = mentions.Any(mention => parties.PersonOf(mention) is not null);
        return OfOccasion(occasion)
            .Concat(circle.Where(word => !OccasionLevel.IsOfAnother(occasion, word)).SelectMany(word => OfWord(word, parties, isByName)))
            .Concat(mentions.SelectMany(mention => OfPerson(mention, parties)))
            .Where(rank => rank.Level != MeetingLevel.Unspecified)
            .Distinct()
            .ToValueList();
    }

    /// <summary>The highest rank that the words give to all, or that two parties reach.</summary>
    public static MeetingLevel Of(IReadOnlyCollection<SideRank> ranks)
    {
        var ofAll = Highest(ranks.Where(rank => rank.Party is null));
        var bySide = ranks.Where(rank => rank.Party is not null).GroupBy(rank => rank.Party, StringComparer.Ordinal).Select(Highest).OrderDescending();
        var ofTwo = bySide.ElementAtOrDefault(1);
        return ofAll > ofTwo ? ofAll : ofTwo;
    }

    private static MeetingLevel Highest(IEnumerable<SideRank> ranks) => ranks.Select(rank => rank.Level).DefaultIfEmpty().Max();

    private static IEnumerable<SideRank> OfOccasion(Occasion occasion) => occasion.IsVerb
        ? []
        : [new(null, OccasionLevel.ByModifiers(occasion.Head)), new(null, MeetingLexicon.Noun(occasion.Head)?.Level ?? MeetingLevel.Unspecified)];

    /// <summary>"The ministers met": where nobody is named, they are of all sides.</summary>
    private static IEnumerable<SideRank> OfWord(Token word, OccasionParties parties, bool isByName)
    {
        var (level, sides) = (parties.RankAt(word), parties.SidesAt(word));
        if (sides.Count > 0) return sides.Select(side => new SideRank(side, level));
        return !isByName && NounPhrase.IsPlural(word) ? [new SideRank(null, level)] : [];
    }

    private static IEnumerable<SideRank> OfPerson(Mention mention, OccasionParties parties) =>
        parties.PersonOf(mention)?.Party is { } party ? [new SideRank(party, parties.RankOf(mention))] : [];
}
