using Parley.Standings.Sources;
using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Groups positions of one holder that speak of the same thing, by the content words that they share.</summary>
internal static class StanceMerger
{
    private const double SameAct = 0.5;
    private const double OtherAct = 0.75;
    private const int LeastShared = 2;
    private const int LeastSharedByOtherActs = 3;

    public static ValueList<Stance> Merge(List<ReadReport> reports, ValueList<string> parties)
    {
        var byHolder = new Dictionary<string, List<List<Phrase>>>(StringComparer.Ordinal);
        foreach (var told in Told.All(reports, reading => reading.Positions, position => position.Evidence, Threshold.Position)
            .Where(told => told.Item.Holder.Length > 0 && Concerns(told.Item, parties)))
        {
            var phrase = new Phrase(told, ContentWords.Of(told.In.WordsAt(told.Item.Content)));
            if (phrase.Words.Count == 0) continue;
            var groups = byHolder.TryGetValue(told.Item.Holder, out var known) ? known : byHolder[told.Item.Holder] = [];
            var home = groups.Where(group => group.Exists(phrase.SpeaksOfTheSameAs)).MaxBy(group => group.Max(phrase.Closeness));
            if (home is null) groups.Add([phrase]);
            else home.Add(phrase);
        }

        return byHolder.Values
            .SelectMany(groups => groups)
            .Select(group => Build([.. group.Select(phrase => phrase.Told)]))
            .OrderByDescending(stance => stance.Latest)
            .ThenByDescending(stance => stance.Reports)
            .ToValueList();
    }

    private static bool Concerns(Position position, ValueList<string> parties) => parties.Count == 0
        || parties.Contains(position.Holder)
        || (position.HolderParty is { } party && parties.Contains(party))
        || (position.Target is { } target && parties.Contains(target));

    private static Stance Build(List<Told<Position>> group)
    {
        var latest = group.MaxBy(told => (told.Day, told.Evidence.Confidence))!;
        var position = latest.Item;
        return new Stance(
            position.Holder,
            position.HolderParty,
            position.Act,
            position.Target,
            latest.In.WordsAt(position.Content),
            Attributed.Of(latest.In, position),
            group.Min(told => told.In.Day),
            latest.In.Day,
            Told.Reports(group),
            Earlier(group, latest),
            Told.Citations(group));
    }

    private static ValueList<EarlierAct> Earlier(List<Told<Position>> group, Told<Position> latest) => group
        .Where(told => told.Item.Act != latest.Item.Act && told.Day < latest.Day)
        .GroupBy(told => told.Item.Act)
        .Select(act => new EarlierAct(act.Key, act.Max(told => told.In.Day)))
        .OrderByDescending(earlier => earlier.Day)
        .ThenBy(earlier => earlier.Act)
        .ToValueList();

    private sealed record Phrase(Told<Position> Told, HashSet<string> Words)
    {
        /// <summary>How much of the shorter phrase the two share, 0 to 1; a single shared word counts only when neither has another.</summary>
        public double Closeness(Phrase other) => Words.SetEquals(other.Words) ? 1 : ContentWords.Overlap(Words, other.Words, LeastShared);

        public bool SpeaksOfTheSameAs(Phrase other)
        {
            var (own, its) = (Told.Item, other.Told.Item);
            if (own.Target is not null && its.Target is not null && own.Target != its.Target) return false;
            return own.Act == its.Act
                ? Closeness(other) >= SameAct
                : Words.SetEquals(other.Words) || ContentWords.Overlap(Words, other.Words, LeastSharedByOtherActs) >= OtherAct;
        }
    }
}
