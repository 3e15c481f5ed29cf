using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what the lists of the record as a whole come to.</summary>
internal static class RecordFindings
{
    private const double Unsure = 0.5;

    /// <summary>Of items that wait for a decision.</summary>
    public static string Pending(IReadOnlyCollection<ItemLine> items, bool hasMore)
    {
        if (items.Count == 0) return "Nothing waits for a decision";
        var unsure = items.Count(item => item.Confidence < Unsure);
        const string Wrong = "more likely wrong than right";
        return hasMore
            ? $"More than {items.Count} items wait for a decision; {unsure} of the first {items.Count} are {Wrong}"
            : $"{Wording.Count(items.Count, "item waits", "items wait")} for a decision; {(unsure == 0 ? "none is" : unsure == 1 ? "1 is" : $"{unsure} are")} {Wrong}";
    }

    /// <summary>Of decisions that the newest reader would not take.</summary>
    public static string Disputed(IReadOnlyCollection<ItemLine> items, bool hasMore) => items.Count == 0
        ? "The newest reader disputes no decision"
        : $"The newest reader reads {(hasMore ? "more than " : "")}{Wording.Count(items.Count, "item", "items")} otherwise than people decided";

    public static string Of(IReadOnlyCollection<NameRule> names) => names.MaxBy(name => name.Number) is { } last
        ? $"{Wording.Count(names.Count, "name stands", "names stand")} for another; the last: {last.Name} for {last.Into}{(last.Report is { } report ? $" in {report}" : "")}"
        : "Every name counts as it is read: none stands for another";

    public static string Of(IReadOnlyCollection<FeedLine> feeds)
    {
        if (feeds.Count == 0) return "No feeds are followed: reports come in when they are added";
        var failing = feeds.Count(feed => feed.State?.Problem is not null);
        var asked = feeds.Max(feed => feed.State?.CheckedAt);
        var answered = asked is null ? "none was asked for yet" : failing == 0 ? "all answered" : $"{failing} failed";
        return $"{Wording.Count(feeds.Count, "feed")} followed; {answered}{(asked is { } at ? $" when last asked for, {Wording.Minute(at)}" : "")}";
    }

    public static string Of(IReadOnlyList<AlertLine> alerts) => alerts.Count == 0
        ? "No alerts were raised yet"
        : $"{Wording.Count(alerts.Count, "alert")}; the last on {alerts[^1].Talks}: {alerts[^1].Text}";

    public static string Of(IReadOnlyList<Refusal> refusals) => refusals.Count == 0
        ? "Everything could be taken in"
        : $"{Wording.Count(refusals.Count, "document")} could not be taken in; the last: {refusals[^1].What}";

    public static string Of(IReadOnlyCollection<Rule> rules) =>
        $"{Wording.Count(rules.Count, "rule reads", "rules read")} {string.Join(", ", rules.Select(rule => rule.Topic).Distinct())}";
}
