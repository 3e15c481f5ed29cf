using Parley.Desk.Records;

namespace Parley.Desk.Tests.Records;

public sealed class BatchesTests
{
    [Fact]
    public async Task Whoever_stops_early_stops_without_harm()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var given = new List<IReadOnlyList<int>>();
        await foreach (var batch in Batches.OfAsync(Items(gate.Task), 1, TimeSpan.FromHours(1), TimeProvider.System))
        {
            given.Add(batch);
            gate.SetResult();
            break;
        }

        Assert.Equal([1], Assert.Single(given));
    }

    private static async IAsyncEnumerable<int> Items(Task gate)
    {
        yield return 1;
        yield return 2;
        await gate;
        yield return 3;
    }
}
