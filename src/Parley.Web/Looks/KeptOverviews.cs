using Microsoft.Extensions.Caching.Memory;
using Parley.Desk.Overviews;
using Parley.Talks.Journal;

namespace Parley.Web.Looks;

/// <summary>Keeps what was made of talks last, until something changes what the record says of them. What is asked for by several at once is made once.</summary>
internal sealed class KeptOverviews : IDisposable
{
    private const int Room = 8192;
    private const int Large = 32;
    private const int Small = 1;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>The talks of a name, or null when the view has none.</summary>
    public TalksOverview? Of(IRecordView view, string talks, DateOnly? on) => Keep(view, talks, on, Large, () => TalksOverview.Of(view, talks, on));

    /// <summary>Something of many lines that is made of talks.</summary>
    public T Keep<T>(IRecordView view, string talks, DateOnly? on, Func<T> make) => Keep(view, talks, on, Large, make);

    /// <summary>Something of few lines that is made of talks: there is room for that of thousands.</summary>
    public T KeepSmall<T>(IRecordView view, string talks, DateOnly? on, Func<T> make) => Keep(view, talks, on, Small, make);

    public void Dispose() => _kept.Dispose();

    private T Keep<T>(IRecordView view, string talks, DateOnly? on, int size, Func<T> make)
    {
        var key = (typeof(T), view.LastChangeOf(talks), talks, on);
        var kept = _kept.GetOrCreate(key, entry =>
        {
            entry.Size = size;
            return new Lazy<T>(make);
        })!;
        try
        {
            return kept.Value;
        }
        catch
        {
            _kept.Remove(key);
            throw;
        }
    }
}
