using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Corrections;

/// <summary>Makes of what a machine read and what people decided the reading that counts.</summary>
/// <remarks>
/// A decision goes with the claim that it was made on, not with a reading: when another reader makes the same claim, the decision holds for that.
/// When another reader no longer makes it, what the person accepted, edited or added stays, in place of the one claim that the reader now makes of
/// the same words, if there is one.
/// </remarks>
internal static class CorrectedReading
{
    /// <summary>The reading as corrected.</summary>
    /// <param name="machine">What was read.</param>
    /// <param name="decisions">The decisions that hold, one for each item at most.</param>
    public static Reading Of(Reading machine, IReadOnlyCollection<Decision> decisions)
    {
        if (decisions.Count == 0) return machine;
        var items = Review(machine, decisions);
        var kept = items.Where(item => item.Now is not null).ToList();
        var fallen = items.Where(item => item.Machine is { } read && item.Now?.Id != read.Id).Select(item => item.Machine!).ToList();
        return machine.With(MoveCascade.Keep(kept, fallen));
    }

    /// <summary>The items of a reading with what was decided on them, kind by kind in the order of the text; those too that only people see.</summary>
    public static IReadOnlyList<ReviewedItem> Review(Reading machine, IReadOnlyCollection<Decision> decisions)
    {
        var open = decisions.ToDictionary(decision => decision.Item, StringComparer.Ordinal);
        var items = new List<ReviewedItem>();
        foreach (var item in ReadingItems.Of(machine).DistinctBy(item => item.Id)) items.Add(new ReviewedItem(item.Id, item, open.Remove(item.Id, out var decision) ? decision : null));
        foreach (var decision in open.Values.OrderBy(decision => decision.Number)) Insert(items, decision);
        return items;
    }

    /// <summary>Puts a decision on a claim that is not read now where that claim stands in the text.</summary>
    private static void Insert(List<ReviewedItem> items, Decision decision)
    {
        if (decision.Value is not { } value)
        {
            items.Insert(PlaceOf(items, decision.Machine!), new ReviewedItem(decision.Item, Machine: null, decision));
            return;
        }

        var rival = items.FindIndex(item => item.Decision is null && AreRivals(item.Machine!, decision));
        if (rival < 0) items.Insert(PlaceOf(items, value), new ReviewedItem(decision.Item, Machine: null, decision));
        else items[rival] = new ReviewedItem(decision.Item, items[rival].Machine, decision);
    }

    /// <summary>Whether what a reader reads now is another reading of the words on which a person decided. Only the outlook is one for a whole report.</summary>
    private static bool AreRivals(ReadingItem read, Decision decision) => read.Kind == decision.Value!.Kind
        && (read.Kind == ItemKind.Outlook || (decision.Machine is { } before && before.Evidence.Overlaps(read.Evidence) && before.Anchor.Overlaps(read.Anchor)));

    private static int PlaceOf(List<ReviewedItem> items, ReadingItem item)
    {
        var place = items.FindIndex(other => other.Shown.Kind > item.Kind || (other.Shown.Kind == item.Kind && other.Shown.Evidence.Start > item.Evidence.Start));
        return place < 0 ? items.Count : place;
    }
}
