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

    /// <summary>The last entry that was seen on the visit before, or null on the first visit and in the past.</summary>
    public static long? Since(PageRequest asked) => asked.Look.AsOf is null && Find(asked) is not -1 and var since ? since : null;

    /// <summary>Notes this visit where it looks at the present.</summary>
    /// <returns>What <see cref="Since"/> says.</returns>
    public static long? Note(PageRequest asked)
    {
        if (asked.Look.AsOf is null) Write(asked.Http.Response, Find(asked) ?? -1, asked.View.Number, Now(asked));
        return Since(asked);
    }

    private static long? Find(PageRequest asked) => Read(asked.Http.Request.Cookies[Cookie]) is { } visit ? (Now(asked) - visit.At > Silence ? visit.Seen : visit.Since) : null;

    private static long Now(PageRequest asked) => asked.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeSeconds();

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
