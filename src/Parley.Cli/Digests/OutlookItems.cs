using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Where the talks are heading, in words.</summary>
internal static class OutlookItems
{
    public static DigestSection Of(Reading reading, Quotes quotes) => new("Outlook", reading.Outlook is { Evidence: { } evidence } outlook
        ? [new DigestItem("O", null, ValueName.Of(outlook.Direction), Words(outlook.Direction), quotes.Of(evidence.Span), evidence)]
        : []);

    private static string Words(OutlookDirection direction) => direction switch
    {
        OutlookDirection.Improving => "towards agreement",
        OutlookDirection.Worsening => "away from agreement",
        OutlookDirection.Unchanged => "no progress",
        OutlookDirection.Mixed => "signs of both",
        _ => "",
    };
}
