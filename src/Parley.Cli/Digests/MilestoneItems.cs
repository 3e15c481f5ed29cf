using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Milestones in words, the earliest first.</summary>
internal static class MilestoneItems
{
    public static DigestSection Of(Reading reading, Quotes quotes) => new(
        "Milestones",
        reading.Milestones
            .Select((milestone, index) => (milestone.Date, Item: Item(milestone, index, quotes)))
            .OrderBy(dated => dated.Date)
            .Select(dated => dated.Item)
            .ToArray());

    private static DigestItem Item(Milestone milestone, int index, Quotes quotes) => new(
        $"D{index + 1}", null, ValueName.Of(milestone.Kind), milestone.Date.ToString(), quotes.Of(milestone.Evidence.Span), milestone.Evidence);
}
