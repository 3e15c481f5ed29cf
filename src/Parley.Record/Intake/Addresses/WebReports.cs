namespace Parley.Record.Intake.Addresses;

/// <summary>Finds the reports at an address: a page, a PDF, a feed, an archive. Fetched when they are come to, one address after another.</summary>
internal static class WebReports
{
    public static IEnumerable<PendingReport> Find(string address, ReportFacts given, AddressRule rule, CancellationToken cancellation) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Guarded.Find(address, () => At(uri, given, rule, cancellation))
            : [PendingReport.Problem(address, "is not an address that can be read", "give one that starts with http:// or https://")];

    private static IEnumerable<PendingReport> At(Uri uri, ReportFacts given, AddressRule rule, CancellationToken cancellation)
    {
        using var web = new WebClient(rule);
        var page = web.Fetch(uri, cancellation);
        return DocumentReports.Find(new RawDocument(uri.OriginalString, NameOf(uri), page.Bytes, page.Format, given) { Charset = page.Charset });
    }

    /// <summary>The last word of the address: <c>https://example.org/news/talks-resume.html</c> is <c>talks-resume</c>.</summary>
    public static string NameOf(Uri uri)
    {
        var last = Path.GetFileNameWithoutExtension(uri.AbsolutePath.TrimEnd('/'));
        return last.Length > 0 ? Uri.UnescapeDataString(last) : uri.Host;
    }
}
