using Parley.Standings.Sources;
using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Positions;

/// <summary>Groups positions of one holder that speak of the same thing, by the content words that they share.</summary>
internal static class StanceMerger
{
    public static ValueList<Stance> Merge(List<ReadReport> reports, ValueList<string> parties)
    {
        var byHolder = new Dictionary<string, PhraseGroups>(StringComparer.Ordinal);
        var stems = new StemNumbers();
        foreach (var told in Told.Positions(reports)
            .Where(told => told.Item.Holder.Length > 0 && Concerns(told.Item, parties)))
        {
            var words = stems.Of(told.In.TextAt(told.Item.Content));
            if (words.IsEmpty) continue;
            if (!byHolder.TryGetValue(told.Item.Holder, out var groups)) byHolder.Add(told.Item.Holder, groups = new PhraseGroups());
            groups.Add(told, words);
        }

        return byHolder.Values
            .SelectMany(holder => holder.Groups)
            .Select(Build)
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
        var solid = group.FindAll(told => SolidPosition.Is(told.In, told.Item));
        var shown = solid.Count > 0 ? solid : group;
        var latest = shown.MaxBy(told => (told.Day, told.Evidence.Confidence))!;
        var position = latest.Item;
        return new Stance(
            position.Holder,
            position.HolderParty,
            position.Act,
            position.Target,
            StatedWords.Of(latest.In, position),
            Attributed.Of(latest.In, position),
            shown.Min(told => told.On),
            latest.On,
            Told.Reports(shown),
            Earlier(shown, latest),
            Told.Citations(shown))
        {
            IsSure = solid.Count > 0,
            IsDated = latest.Taken is not null,
        };
    }

    private static ValueList<EarlierAct> Earlier(List<Told<Position>> group, Told<Position> latest) => group
        .Where(told => told.Item.Act != latest.Item.Act && told.Day < latest.Day)
        .GroupBy(told => told.Item.Act)
        .Select(act => new EarlierAct(act.Key, act.Max(told => told.On)))
        .OrderByDescending(earlier => earlier.Day)
        .ThenBy(earlier => earlier.Act)
        .ToValueList();
}
