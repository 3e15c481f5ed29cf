using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Parley.Web.Pages;

/// <summary>Remembers, in a cookie, up to which entry the person had seen the record on the visit before this one.</summary>
/// <remarks>The cookie holds the entry that was last when the visit before ended, the last entry seen on this one, and the second at which it was seen. A visit ends with half an hour of silence.</remarks>
internal static class LastVisit
{
    private const string Cookie = "parley-visit";
    private const long Silence = 30 * 60;

    /// <summary>The last entry that was seen on the visit before, or null on the first visit. Notes this visit when it looks at the present.</summary>
    public static long? Of(PageRequest asked)
    {
        if (asked.Look.AsOf is not null) return null;
        var now = asked.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();
        var before = Read(asked.Http.Request.Cookies[Cookie]);
        long? since = before is { } visit ? (now - visit.At > Silence ? visit.Seen : visit.Since) : null;
        Write(asked.Http.Response, since ?? -1, asked.View.Number, now);
        return since is -1 ? null : since;
    }

    private static (long Since, long Seen, long At)? Read(string? cookie)
    {
        var parts = (cookie ?? "").Split('.').Select(part => long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long?)null).ToList();
        return parts is [{ } since, { } seen, { } at] ? (since, seen, at) : null;
    }

    private static void Write(HttpResponse response, long since, long seen, long now) => response.Cookies.Append(
        Cookie,
        string.Create(CultureInfo.InvariantCulture, $"{since}.{seen}.{now}"),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(400), Path = "/" });
}
