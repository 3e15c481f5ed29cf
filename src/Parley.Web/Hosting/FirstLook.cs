using Microsoft.Extensions.Hosting;
using Parley.Web.Looks;
using Parley.Web.Pages;

namespace Parley.Web.Hosting;

/// <summary>Works out where all talks stand as soon as the server has started, so that nobody waits for it. What goes wrong is told to whoever asks for them.</summary>
internal sealed class FirstLook(ServeOptions options, KeptOverviews kept) : BackgroundService, IAsyncDisposable
{
    /// <summary>Waits until the record is no longer looked at.</summary>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (ExecuteTask is { } work) await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var view = options.Record.AsOf();
        foreach (var talks in view.Talks().TakeWhile(_ => !stoppingToken.IsCancellationRequested)) AllTalks.Prepare(kept, view, talks.Name);
        return Task.CompletedTask;
    }
}
