namespace Parley.Record.Intake;

/// <summary>Finds reports in something that may turn out to be damaged on the way: the damage becomes a problem after what was found before it.</summary>
internal static class Guarded
{
    public static IEnumerable<PendingReport> Find(string where, Func<IEnumerable<PendingReport>> find)
    {
        using var reports = new Lazily(find);
        while (true)
        {
            PendingReport? next;
            var isEnd = false;
            try
            {
                next = reports.Next();
            }
            catch (Exception error) when (IntakeProblem.Of(where, error) is not null)
            {
                next = PendingReport.Problem(IntakeProblem.Of(where, error)!);
                isEnd = true;
            }

            if (next is null) yield break;
            yield return next;
            if (isEnd) yield break;
        }
    }

    /// <summary>Starts only when it is asked for the first report, so that failing to start is caught too.</summary>
    private sealed class Lazily(Func<IEnumerable<PendingReport>> find) : IDisposable
    {
        private IEnumerator<PendingReport>? _reports;

        public PendingReport? Next()
        {
            _reports ??= find().GetEnumerator();
            return _reports.MoveNext() ? _reports.Current : null;
        }

        public void Dispose() => _reports?.Dispose();
    }
}
