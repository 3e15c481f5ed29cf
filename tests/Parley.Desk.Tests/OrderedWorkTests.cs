namespace Parley.Desk.Tests;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items()
    {
        var results = OrderedWork.RunAsync(Enumerable.Range(0, 500), Slowly, workers: 8, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 500), await results.ToArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Items_are_taken_no_further_ahead_than_the_workers_need()
    {
        const int Workers = 3;
        int taken = 0, given = 0, furthest = 0;
        IEnumerable<int> Items()
        {
            for (var i = 0; i < 200; i++)
            {
                furthest = Math.Max(furthest, ++taken - Volatile.Read(ref given));
                yield return i;
            }
        }

        await foreach (var result in OrderedWork.RunAsync(Items(), Slowly, Workers, TestContext.Current.CancellationToken)) Volatile.Write(ref given, result + 1);
        Assert.InRange(furthest, 1, (2 * Workers) + 2);
    }

    [Fact]
    public async Task No_more_items_are_worked_on_at_once_than_there_are_workers()
    {
        int atOnce = 0, most = 0;
        int Work(int item, CancellationToken cancellation)
        {
            var now = Interlocked.Increment(ref atOnce);
            for (var seen = most; now > seen; seen = most) Interlocked.CompareExchange(ref most, now, seen);
            Slowly(item, cancellation);
            Interlocked.Decrement(ref atOnce);
            return item;
        }

        await OrderedWork.RunAsync(Enumerable.Range(0, 200), Work, workers: 3, TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task An_error_in_the_work_comes_out_at_its_place()
    {
        var given = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            var results = OrderedWork.RunAsync(
                Enumerable.Range(0, 50), (item, _) => item == 7 ? throw new InvalidDataException() : item, workers: 4, TestContext.Current.CancellationToken);
            await foreach (var result in results) given.Add(result);
        });
        Assert.Equal(Enumerable.Range(0, 7), given);
    }

    [Fact]
    public async Task An_error_among_the_items_comes_out_after_the_items_before_it()
    {
        static IEnumerable<int> Items()
        {
            yield return 0;
            yield return 1;
            throw new InvalidDataException();
        }

        var given = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in OrderedWork.RunAsync(Items(), Slowly, workers: 2, TestContext.Current.CancellationToken)) given.Add(result);
        });
        Assert.Equal([0, 1], given);
    }

    [Fact]
    public async Task It_can_be_cancelled_while_the_next_item_is_being_waited_for()
    {
        using var never = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        IEnumerable<int> Items()
        {
            yield return 0;
            never.Wait(TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in OrderedWork.RunAsync(Items(), Slowly, workers: 2, stop.Token)) await stop.CancelAsync();
        });
        never.Set();
    }

    /// <summary>Takes longer for some items than for others.</summary>
    private static int Slowly(int item, CancellationToken cancellation)
    {
        Thread.SpinWait(item * 7919 % 2000);
        return item;
    }
}
