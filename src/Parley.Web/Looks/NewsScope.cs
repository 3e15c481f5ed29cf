using Parley.Talks.Exchange;

namespace Parley.Web.Looks;

/// <summary>Of which news a page tells while it is open.</summary>
/// <param name="Of">Of what, as the script of the pages knows it.</param>
/// <param name="Name">The name of the talks or the id of the report, or null.</param>
/// <param name="Path">Where to see what is new, or null for the page itself.</param>
public sealed record NewsScope(string Of, string? Name = null, string? Path = null)
{
    /// <summary>Of all new reports.</summary>
    public static NewsScope Reports { get; } = new("reports");

    /// <summary>Of questions and their forecasts.</summary>
    public static NewsScope Questions { get; } = new("questions");

    /// <summary>Of new reports in talks.</summary>
    public static NewsScope Talks(string name) => new("talks", name, $"/talks/{PathWord.Of(name)}/reports");

    /// <summary>Of what others decide on a report's items.</summary>
    public static NewsScope Report(string id) => new("report", id);
}
