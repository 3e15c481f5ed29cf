using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Record.Searching;

/// <summary>The claims of a reading, by which it is found.</summary>
internal static class ClaimRows
{
    /// <summary>The claims with their sentences.</summary>
    public static IEnumerable<(Claim Claim, Span Sentence)> Of(Reading reading)
    {
        foreach (var item in reading.Positions)
        {
            yield return (
                new Claim(ClaimKind.Position, ValueName.Of(item.Act), item.Holder, item.HolderParty, item.Target, item.Issue, item.Evidence.Confidence),
                item.Evidence.Span);
        }

        foreach (var item in reading.Meetings)
        {
            foreach (var party in item.Parties)
            {
                var other = item.Parties.Count == 2 ? item.Parties.First(name => name != party || item.Parties[0] == item.Parties[1]) : null;
                yield return (new Claim(ClaimKind.Meeting, ValueName.Of(item.Status), party, party, other, null, item.Evidence.Confidence), item.Evidence.Span);
            }
        }

        foreach (var item in reading.Pressure)
        {
            yield return (
                new Claim(ClaimKind.Pressure, ValueName.Of(item.Status), item.Actor, item.Actor, item.Target, ValueName.Of(item.Instrument), item.Evidence.Confidence),
                item.Evidence.Span);
        }
    }
}
