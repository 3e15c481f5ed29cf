using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace Parley.Web.Looks;

/// <summary>Keeps the answers that were given last, until what they rest on changes. What is asked for by several at once is made once.</summary>
internal sealed class KeptAnswers : IDisposable
{
    /// <summary>In bytes.</summary>
    private const int Room = 64 << 20;

    private const int Largest = Room / 16;

    /// <summary>What an answer weighs besides its bytes.</summary>
    private const int Overhead = 512;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });
    private readonly ConcurrentDictionary<(string Address, string State), Task<KeptAnswer>> _made = new();

    /// <summary>The answer that is kept or just being made for another asker, or else the one that is made.</summary>
    /// <param name="address">What was asked.</param>
    /// <param name="state">What the answer depends on besides.</param>
    /// <param name="make">Makes it. What goes wrong is told to all who wait for it, and not kept.</param>
    /// <param name="gone">Says that the asker is gone. Where that stops the making, another who waits makes the answer.</param>
    public async Task<KeptAnswer> OfAsync(string address, string state, Func<Task<KeptAnswer>> make, CancellationToken gone)
    {
        var key = (address, state);
        while (true)
        {
            var own = new TaskCompletionSource<KeptAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
            var made = _made.GetOrAdd(key, own.Task);
            if (made == own.Task) await MakeAsync(key, make, own).ConfigureAwait(false);
            try
            {
                return await made.WaitAsync(gone).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (made != own.Task && !gone.IsCancellationRequested)
            {
            }
        }
    }

    public void Dispose() => _kept.Dispose();

    private async Task MakeAsync((string Address, string State) key, Func<Task<KeptAnswer>> make, TaskCompletionSource<KeptAnswer> own)
    {
        try
        {
            own.SetResult(_kept.TryGetValue(key, out KeptAnswer? kept) ? kept! : Keep(key, await make().ConfigureAwait(false)));
        }
        catch (OperationCanceledException)
        {
            own.SetCanceled();
        }
        catch (Exception fault)
        {
            own.SetException(fault);
        }
        finally
        {
            _made.TryRemove(key, out _);
        }
    }

    private KeptAnswer Keep((string Address, string State) key, KeptAnswer made)
    {
        if (made.Size <= Largest) _kept.Set(key, made, new MemoryCacheEntryOptions { Size = made.Size + Overhead });
        return made;
    }
}
