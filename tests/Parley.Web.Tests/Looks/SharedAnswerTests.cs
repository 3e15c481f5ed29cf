using Parley.Web.Looks;

namespace Parley.Web.Tests.Looks;

/// <summary>What several ask for at once is made once, and nobody gets less of it because of another.</summary>
public sealed class SharedAnswerTests : IDisposable
{
    private static readonly KeptAnswer Answer = KeptAnswer.Whole([1, 2, 3]);

    private readonly KeptAnswers _kept = new();
    private readonly TaskCompletionSource<KeptAnswer> _first = new();
    private readonly CancellationTokenSource _gone = new();
    private int _made;

    [Fact]
    public async Task Several_who_ask_at_once_get_one_answer_that_is_made_once()
    {
        var asked = Enumerable.Range(0, 20).Select(_ => AskAsync(MakeFirstAsync)).ToList();
        _first.SetResult(Answer);
        Assert.All(await Task.WhenAll(asked), answer => Assert.Same(Answer, answer));
        Assert.Same(Answer, await AskAsync(MakeFirstAsync));
        Assert.Equal(1, _made);
    }

    [Fact]
    public async Task When_the_first_asker_goes_another_makes_the_answer()
    {
        var first = AskUntilGoneAsync(MakeFirstAsync);
        var others = Enumerable.Range(0, 5).Select(_ => AskAsync(MakeAsync)).ToList();
        await _gone.CancelAsync();
        _first.SetCanceled(_gone.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.All(await Task.WhenAll(others), answer => Assert.Same(Answer, answer));
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task Who_goes_while_another_makes_the_answer_waits_no_longer()
    {
        var first = AskAsync(MakeFirstAsync);
        var second = AskUntilGoneAsync(MakeAsync);
        await _gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        _first.SetResult(Answer);
        Assert.Same(Answer, await first);
    }

    [Fact]
    public async Task What_goes_wrong_is_told_to_all_who_wait_and_not_kept()
    {
        var asked = Enumerable.Range(0, 5).Select(_ => AskAsync(MakeFirstAsync)).ToList();
        _first.SetException(new InvalidOperationException("once"));
        foreach (var answer in asked) Assert.Equal("once", (await Assert.ThrowsAsync<InvalidOperationException>(() => answer)).Message);
        Assert.Same(Answer, await AskAsync(MakeAsync));
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task What_goes_wrong_before_anything_is_awaited_is_not_kept_either()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(() => throw new InvalidOperationException("at once")));
        Assert.Same(Answer, await AskAsync(MakeAsync));
    }

    public void Dispose()
    {
        _kept.Dispose();
        _gone.Dispose();
    }

    private Task<KeptAnswer> AskAsync(Func<Task<KeptAnswer>> make) => _kept.OfAsync("/a", "1", make, TestContext.Current.CancellationToken);

    private Task<KeptAnswer> AskUntilGoneAsync(Func<Task<KeptAnswer>> make) => _kept.OfAsync("/a", "1", make, _gone.Token);

    private Task<KeptAnswer> MakeFirstAsync()
    {
        _made++;
        return _first.Task;
    }

    private Task<KeptAnswer> MakeAsync()
    {
        _made++;
        return Task.FromResult(Answer);
    }
}
