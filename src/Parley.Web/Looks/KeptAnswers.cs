using Microsoft.Extensions.Caching.Memory;

namespace Parley.Web.Looks;

/// <summary>Keeps the answers that were given last, until what they rest on changes.</summary>
internal sealed class KeptAnswers : IDisposable
{
    /// <summary>In bytes.</summary>
    private const int Room = 64 << 20;

    private const int Largest = Room / 16;

    /// <summary>What an answer weighs besides its bytes.</summary>
    private const int Overhead = 512;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>The answer that is kept, or else the one that is made.</summary>
    /// <param name="address">What was asked.</param>
    /// <param name="state">What the answer depends on besides.</param>
    /// <param name="make">Makes it.</param>
    public async Task<KeptAnswer> OfAsync(string address, string state, Func<Task<KeptAnswer>> make)
    {
        if (_kept.TryGetValue((address, state), out KeptAnswer? kept)) return kept!;
        var made = await make().ConfigureAwait(false);
        if (made.Size <= Largest) _kept.Set((address, state), made, new MemoryCacheEntryOptions { Size = made.Size + Overhead });
        return made;
    }

    public void Dispose() => _kept.Dispose();
}
