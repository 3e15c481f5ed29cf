namespace Parley.Desk.Records;

/// <summary>Puts items together that come soon after one another.</summary>
internal static class Batches
{
    /// <summary>The items in order, in lists of at least one.</summary>
    /// <param name="items">The items.</param>
    /// <param name="most">The most items in a list.</param>
    /// <param name="patience">The longest that an item waits for others.</param>
    /// <param name="clock">Measures that time.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> OfAsync<T>(IAsyncEnumerable<T> items, int most, TimeSpan patience, TimeProvider clock)
    {
        var batch = new List<T>();
        var due = Task.CompletedTask;
        await using var source = items.ConfigureAwait(false).GetAsyncEnumerator();
        Task<bool>? next = null;
        try
        {
            while (true)
            {
                next = Next();
                if (batch.Count > 0) await Task.WhenAny(next, due).ConfigureAwait(false);
                if (batch.Count == most || (batch.Count > 0 && due.IsCompleted))
                {
                    yield return batch;
                    batch = [];
                }

                if (!await next.ConfigureAwait(false)) break;
                if (batch.Count == 0) due = Task.Delay(patience, clock);
                batch.Add(source.Current);
            }
        }
        finally
        {
            // Whoever takes the batches may stop early; the items may be given up only when nobody waits for the next.
            if (next is not null) await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (batch.Count > 0) yield return batch;

        async Task<bool> Next() => await source.MoveNextAsync();
    }
}
