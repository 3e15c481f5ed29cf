using Microsoft.Extensions.Caching.Memory;
using Parley.Desk.Overviews;
using Parley.Talks.Journal;

namespace Parley.Web.Looks;

/// <summary>Keeps the overviews that were asked for last. They never change: a view of the record does not.</summary>
internal sealed class KeptOverviews : IDisposable
{
    private const int Room = 256;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <summary>The talks of a name, or null when the view has none.</summary>
    public TalksOverview? Of(IRecordView view, string talks, DateOnly? on) => _kept.GetOrCreate((view.Number, talks, on), entry =>
    {
        entry.Size = 1;
        return TalksOverview.Of(view, talks, on);
    });

    /// <summary>Something else that is made of talks and never changes: made once, and kept for a while.</summary>
    public T Keep<T>(IRecordView view, string talks, DateOnly? on, Func<T> make)
        where T : class => _kept.GetOrCreate((typeof(T), view.Number, talks, on), entry =>
    {
        entry.Size = 1;
        return make();
    })!;

    public void Dispose() => _kept.Dispose();
}
