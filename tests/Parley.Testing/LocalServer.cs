using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Parley.Testing;

/// <summary>A web server on this machine that answers as a test tells it to; what it was told nothing of is not found.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private int _open;
    private int _mostOpen;

    private LocalServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Address => _server.Urls.Single();

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    /// <summary>The most requests that were open at once.</summary>
    public int MostOpen => _mostOpen;

    public static async Task<LocalServer> StartAsync()
    {
        var server = new LocalServer();
        await server._server.StartAsync();
        return server;
    }

    /// <summary>Lets it answer so from now on.</summary>
    public void Answer(string path, Func<HttpContext, Task> answer) => _answers[path] = answer;

    /// <summary>Lets it send a document, and only once to those who have it.</summary>
    public void Send(string path, string type, string body, string? tag = null) => Answer(path, context =>
    {
        if (tag is not null) context.Response.Headers.ETag = tag;
        if (tag is not null && context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    });

    /// <summary>Lets it refuse.</summary>
    public void Refuse(string path, int status, string? retryAfter = null) => Answer(path, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    /// <summary>Lets it send elsewhere.</summary>
    public void Redirect(string path, string to) => Answer(path, context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        _seen.Enqueue(new SeenRequest(context.Request.Method, context.Request.Path, context.Request.Headers.IfNoneMatch, context.Request.Headers.UserAgent, await body.ReadToEndAsync()));
        var open = Interlocked.Increment(ref _open);
        InterlockedMax(open);
        try
        {
            if (_answers.TryGetValue(context.Request.Path, out var answer)) await answer(context);
            else context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private void InterlockedMax(int open)
    {
        var most = _mostOpen;
        while (open > most && Interlocked.CompareExchange(ref _mostOpen, open, most) is var found && found != most) most = found;
    }
}

/// <summary>What a server was asked.</summary>
/// <param name="Method">How.</param>
/// <param name="Path">For what.</param>
/// <param name="Tag">The entity tag of what is known, or null.</param>
/// <param name="Agent">By which program.</param>
/// <param name="Body">What was sent along.</param>
public sealed record SeenRequest(string Method, string Path, string? Tag, string? Agent, string Body);
