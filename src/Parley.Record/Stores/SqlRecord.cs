using System.Data.Common;
using Parley.Record.Journal;
using Parley.Record.Projections;
using Parley.Record.Views;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>A record in a database.</summary>
internal sealed class SqlRecord : IRecord, ISqlAccess
{
    private const int Step = 1000;

    private readonly ISqlStore _store;
    private readonly TimeProvider _clock;

    /// <param name="store">The database; its tables are made, or made anew, where they are missing or of another version.</param>
    /// <param name="clock">Gives the time at which entries are recorded.</param>
    /// <exception cref="RecordException">The database cannot be opened.</exception>
    public SqlRecord(ISqlStore store, TimeProvider clock)
    {
        (_store, _clock) = (store, clock);
        Explaining(Prepare);
    }

    public string Place => _store.Place;

    public ValueList<Entry> Append(Func<IRecordView, IEnumerable<EntryDraft>> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return Explaining(() =>
        {
            using var session = _store.Write();
            var head = JournalTable.Head(session);
            var drafts = decide(new SqlView(new Within(session), head.Number)).ToList();
            var entries = new List<Entry>(drafts.Count);
            foreach (var draft in drafts)
            {
                var entry = Seal(draft, head);
                JournalTable.Add(session, entry);
                ProjectionSet.Apply(session, entry);
                entries.Add(entry);
                head = (entry.Number, entry.Hash, entry.RecordedAt);
            }

            if (entries.Count == 0) return [];
            session.Run("UPDATE projections SET number = @p1", head.Number);
            session.Commit();
            return entries.ToValueList();
        });
    }

    public IEnumerable<Entry> Read(long after = 0, string? kind = null)
    {
        while (true)
        {
            var page = Do(session => JournalTable.Read(session, after, kind, Step).ToList());
            foreach (var entry in page) yield return entry;
            if (page.Count < Step) yield break;
            after = page[^1].Number;
        }
    }

    public IRecordView AsOf(DateOnly? day = null) => AsOfEntry(Do(session => day is { } known
        ? JournalTable.NumberAt(session, new DateTimeOffset(known, TimeOnly.MaxValue, TimeSpan.Zero))
        : JournalTable.Head(session).Number));

    public IRecordView AsOfEntry(long number) => new SqlView(this, number);

    public IReadOnlyList<FeedState> FeedStates() => Do(FeedStateTable.Find);

    public void Keep(FeedState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Explaining(() =>
        {
            using var session = _store.Write();
            FeedStateTable.Keep(session, state);
            session.Commit();
            return 0;
        });
    }

    public Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default) => Explaining(() =>
    {
        using var session = _store.Snapshot();
        var check = new JournalCheck();
        var head = JournalTable.Head(session);
        try
        {
            foreach (var entry in JournalTable.Read(session, 0))
            {
                if (check.Follow(entry) is { } fault) return check.Stop(fault);
                if (entry.Number % Step != 0) continue;
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(entry.Number);
            }
        }
        catch (FormatException)
        {
            return check.Stop(new JournalFault(check.Count + 1, "was altered: its day, time or author is none that the record writes"));
        }

        return check.Complete(head.Number, head.Hash);
    });

    public void Rebuild(IProgress<long>? progress = null, CancellationToken cancellation = default) => Explaining(() =>
    {
        using var session = _store.Write();
        Rebuild(session, progress, cancellation);
        session.Commit();
        return 0;
    });

    public T Do<T>(Func<SqlSession, T> ask) => Explaining(() =>
    {
        using var session = _store.Read();
        return ask(session);
    });

    public void Dispose() => _store.Dispose();

    /// <summary>Makes the tables where they are missing, of another version, or behind the journal.</summary>
    private bool Prepare()
    {
        _store.Prepare();
        if (Do(IsCurrent)) return true;
        using var session = _store.Write();
        if (IsCurrent(session)) return true;
        Rebuild(session, progress: null, CancellationToken.None);
        session.Commit();
        return true;
    }

    private static bool IsCurrent(SqlSession session) =>
        session.Rows("SELECT p.version, p.number, h.number FROM projections p, head h", row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))).Single()
            is (ProjectionSet.Version, var done, var last) && done == last;

    private void Rebuild(SqlSession session, IProgress<long>? progress, CancellationToken cancellation)
    {
        session.Run(_store.ProjectionRemoval);
        session.Run(_store.ProjectionSchema);
        var last = 0L;
        while (JournalTable.Read(session, last, kind: null, Step).ToList() is [.., var end] page)
        {
            foreach (var entry in page) ProjectionSet.Apply(session, entry);
            cancellation.ThrowIfCancellationRequested();
            last = end.Number;
            progress?.Report(last);
        }

        session.Run("UPDATE projections SET version = @p1, number = @p2", ProjectionSet.Version, last);
    }

    private Entry Seal(EntryDraft draft, (long Number, string Hash, DateTimeOffset RecordedAt) head)
    {
        var now = _clock.GetUtcNow();
        var entry = new Entry(
            head.Number + 1, now > head.RecordedAt ? now : head.RecordedAt, draft.ValidOn, draft.By, draft.Kind, draft.Payload, head.Hash, Hash: "");
        return entry with { Hash = EntryLine.Hash(entry) };
    }

    private T Explaining<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error)
        {
            throw _store.Explain(error);
        }
    }

    /// <summary>Questions that are asked inside a session that is in use.</summary>
    private sealed class Within(SqlSession session) : ISqlAccess
    {
        public T Do<T>(Func<SqlSession, T> ask) => ask(session);
    }
}
