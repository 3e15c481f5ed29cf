using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Parley.Desk.Records;

namespace Parley.Web.Hosting;

/// <summary>Tells whoever listens what comes into the record, as server-sent events.</summary>
internal sealed class EventStream(ServeOptions options, IHostApplicationLifetime lifetime)
{
    public const string Path = "/events";

    /// <summary>What an event is called that tells of something new.</summary>
    public const string News = "news";

    /// <summary>What an event is called that only shows that the server is there.</summary>
    private const string Here = "here";

    private const int StillHere = 15;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Path, (HttpContext http, EventStream stream, long? after) => stream.Tell(http, after))
        .Produces<RecordNews>(StatusCodes.Status200OK, "text/event-stream")
        .WithName("Events")
        .WithSummary("What comes into the record from now on, or after the entry that 'after' or Last-Event-ID names; an event 'news' for a thousand entries at most, with the last of them as its id.");

    private ServerSentEventsResult<RecordNews?> Tell(HttpContext http, long? after)
    {
        if (long.TryParse(http.Request.Headers["Last-Event-ID"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var last)) after = last;
        return TypedResults.ServerSentEvents(FollowAsync(after ?? options.Record.AsOf().Number, http.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<RecordNews?>> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        using var timer = new PeriodicTimer(Step, options.Clock);
        for (var silent = StillHere; ; silent++)
        {
            foreach (var news in RecordNews.After(options.Record, after))
            {
                (after, silent) = (news.Number, 0);
                yield return Item(News, news, after);
            }

            if (silent >= StillHere)
            {
                silent = 0;
                yield return Item(Here, null, after);
            }

            if (!await TickAsync(timer, stopping.Token).ConfigureAwait(false)) yield break;
        }
    }

    private static SseItem<RecordNews?> Item(string name, RecordNews? news, long number) => new(news, name) { EventId = number.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Whether it goes on.</summary>
    private static async Task<bool> TickAsync(PeriodicTimer timer, CancellationToken cancellation)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
