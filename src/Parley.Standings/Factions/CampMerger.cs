using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Factions;

/// <summary>Puts together what several reports tell of the same group within a party.</summary>
internal static class CampMerger
{
    private const double SameStance = 0.5;

    public static ValueList<Camp> Merge(List<ReadReport> reports, ValueList<string> parties)
    {
        var camps = new List<List<Told<Faction>>>();
        foreach (var told in Told.All(reports, reading => reading.Factions, faction => faction.Evidence, Threshold.Faction)
            .Where(told => parties.Count == 0 || parties.Contains(told.Item.Party)))
        {
            var home = camps.Find(camp => camp.Exists(other => Same(other, told)));
            if (home is null) camps.Add([told]);
            else home.Add(told);
        }

        return camps
            .Select(Build)
            .OrderBy(camp => camp.Party, StringComparer.Ordinal)
            .ThenByDescending(camp => camp.Latest)
            .ThenByDescending(camp => camp.UpperHand is true)
            .ToValueList();
    }

    /// <summary>Two groups that one report tells apart are two, unless it names them alike.</summary>
    private static bool Same(Told<Faction> one, Told<Faction> other)
    {
        if (one.Item.Party != other.Item.Party) return false;
        if (one.Item.Members.Any(member => other.Item.Members.Contains(member, StringComparer.OrdinalIgnoreCase))) return true;
        var (own, its) = (ContentWords.Of(one.Item.Stance), ContentWords.Of(other.Item.Stance));
        return one.In != other.In && own.Count > 0 && its.Count > 0 && ContentWords.Overlap(own, its, 2) >= SameStance;
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
}
