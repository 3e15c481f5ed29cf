using System.Globalization;
using Parley.Cli.Output;
using Parley.Desk.Feeds;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Feeds;

/// <summary>Lists feeds, one a line.</summary>
internal static class FeedListing
{
    public static void Write(TextWriter output, FollowedFeed followed, ListFormat format)
    {
        if (format == ListFormat.Json) WriteJson(output, followed);
        else output.WriteLine(Printable.Line($"{followed.Feed.Address}{(followed.Feed.IsPrivate ? " (private)" : "")}  {Told(followed.State)}"));
    }

    /// <summary>A time to the minute, in UTC.</summary>
    public static string Minute(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Told(FeedState? state) => state switch
    {
        null => "not asked for yet",
        { Problem: { } problem } => $"failed {(state.Failures == 1 ? "once" : $"{state.Failures} times")}, last {Minute(state.CheckedAt)}: {problem}; next {Minute(state.NextAt)}",
        _ => $"asked for {Minute(state.CheckedAt)}; next {Minute(state.NextAt)}",
    };

    private static void WriteJson(TextWriter output, FollowedFeed followed) => JsonLine.Write(output, json =>
    {
        var (feed, state) = (followed.Feed, followed.State);
        json.WriteString("feed", feed.Address);
        json.WriteBoolean("private", feed.IsPrivate);
        json.WriteString("by", feed.By.ToString());
        json.WriteString("added_at", feed.AddedAt.UtcDateTime);
        json.WriteTime("checked_at", state?.CheckedAt);
        json.WriteTime("next_at", state?.NextAt);
        json.WriteNumber("failures", state?.Failures ?? 0);
        json.WriteString("problem", state?.Problem);
        json.WriteNumber("entry", feed.Number);
    });
}
