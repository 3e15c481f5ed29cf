using Parley.Talks;

namespace Parley.Standings.Parties;

/// <summary>Finds the sides that the talks are between.</summary>
internal static class DominantParties
{
    private const int Most = 4;

    /// <summary>
    /// The two parties that most reports name, and up to two more that at least half as many name as name the first; where
    /// reports are even, what is said of a party decides, then its name.
    /// </summary>
    public static ValueList<string> Of(List<ReadReport> reports)
    {
        var ranked = reports
            .SelectMany(report => report.Reading.Parties.Distinct(StringComparer.Ordinal).Select(party => (Party: party, report.Reading)))
            .Where(pair => pair.Party.Length > 0)
            .GroupBy(pair => pair.Party, pair => pair.Reading, StringComparer.Ordinal)
            .Select(party => (Name: party.Key, Reports: party.Count(), Items: party.Sum(reading => ItemsOf(reading, party.Key))))
            .OrderByDescending(party => party.Reports)
            .ThenByDescending(party => party.Items)
            .ThenBy(party => party.Name, StringComparer.Ordinal)
            .ToList();
        return ranked
            .Where((party, rank) => rank < 2 || (rank < Most && party.Reports * 2 > ranked[0].Reports && party.Items * 3 >= ranked[1].Items))
            .Select(party => party.Name)
            .ToValueList();
    }

    private static int ItemsOf(Reading reading, string party) =>
        reading.Positions.Count(position => position.Holder == party || position.HolderParty == party)
        + reading.Meetings.Count(meeting => meeting.Parties.Contains(party))
        + reading.Pressure.Count(pressure => pressure.Actor == party);
}
