using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace Parley.Web.Hosting;

/// <summary>Bounds how many requests are answered at once, and how many change something in a minute.</summary>
internal static class RequestRates
{
    public static void Configure(RateLimiterOptions options, WebLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path == EventStream.Path
                ? RateLimitPartition.GetConcurrencyLimiter("listening", _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Listeners })
                : RateLimitPartition.GetConcurrencyLimiter("all", _ => new ConcurrencyLimiterOptions { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting })),
            PartitionedRateLimiter.Create<HttpContext, string>(context => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("looks")
                : RateLimitPartition.GetFixedWindowLimiter(
                    "changes", _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.ChangesAMinute, Window = TimeSpan.FromMinutes(1) })));
    }
}
