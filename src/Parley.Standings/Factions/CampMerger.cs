using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Factions;

/// <summary>Puts together what several reports tell of the same group within a party.</summary>
internal static class CampMerger
{
    private const double SameStance = 0.5;

    public static ValueList<Camp> Merge(List<ReadReport> reports, ValueList<string> parties)
    {
        var camps = new List<List<Account>>();
        foreach (var told in Told.All(reports, reading => reading.Factions, faction => faction.Evidence, Threshold.Faction)
            .Where(told => parties.Count == 0 || parties.Contains(told.Item.Party)))
        {
            var account = new Account(told, ContentWords.Of(told.Item.Stance));
            var home = camps.Find(camp => camp.Exists(other => Same(other, account)));
            if (home is null) camps.Add([account]);
            else home.Add(account);
        }

        return camps
            .Select(camp => Build(camp.ConvertAll(account => account.Told)))
            .OrderBy(camp => camp.Party, StringComparer.Ordinal)
            .ThenByDescending(camp => camp.Latest)
            .ThenByDescending(camp => camp.UpperHand is true)
            .ToValueList();
    }

    /// <summary>Two groups that one report tells apart are two, unless it names them alike.</summary>
    private static bool Same(Account one, Account other)
    {
        var (own, its) = (one.Told.Item, other.Told.Item);
        if (own.Party != its.Party) return false;
        if (own.Members.Any(member => its.Members.Contains(member, StringComparer.OrdinalIgnoreCase))) return true;
        return !ReferenceEquals(one.Told.In, other.Told.In) && one.Words.Count > 0 && other.Words.Count > 0 && ContentWords.Overlap(one.Words, other.Words, 2) >= SameStance;
    }

    private static Camp Build(List<Told<Faction>> told)
    {
        var latest = told.MaxBy(account => (account.Day, account.Evidence.Confidence))!;
        return new Camp(
            latest.Item.Party,
            told.AsEnumerable().Reverse().SelectMany(account => account.Item.Members).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            latest.Item.Stance,
            told.FindLast(account => account.Item.UpperHand is not null)?.Item.UpperHand,
            told.Min(account => account.In.Day),
            latest.In.Day,
            Told.Reports(told),
            Told.Citations(told));
    }

    /// <summary>What a report tells of a group, and the content words of its stance.</summary>
    private sealed record Account(Told<Faction> Told, HashSet<string> Words);
}
