using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Parley.Desk;

/// <summary>Works on items in parallel and hands out the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>The results, each as soon as it and all before it are there.</summary>
    /// <param name="items">The items; taken one after another, no further ahead than twice the number of workers.</param>
    /// <param name="work">What is done with each, on any thread.</param>
    /// <param name="workers">How many items are worked on at once, 1 or more.</param>
    /// <param name="cancellation">Stops taking, working and handing out, even while the next item is being waited for.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> work,
        int workers,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(workers) { SingleReader = true, SingleWriter = true });
        var producing = Task.Run(() => ProduceAsync(items, work, workers, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in running.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await task.WaitAsync(cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }

        await producing.ConfigureAwait(false);
    }

    private static async Task ProduceAsync<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> work,
        int workers,
        ChannelWriter<Task<TResult>> running,
        CancellationToken stop)
    {
        var slots = new SemaphoreSlim(workers);
        try
        {
            foreach (var item in items)
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                await running.WriteAsync(Task.Run(() => Work(item), CancellationToken.None), stop).ConfigureAwait(false);
            }

            running.Complete();
        }
        catch (Exception error)
        {
            running.Complete(error);
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item, stop);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
