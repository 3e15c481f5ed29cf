namespace Parley.Talks;

/// <summary>Reads reports. The same report always gives the same reading.</summary>
/// <remarks>Implementations are safe to use from several threads at once.</remarks>
public interface IReader
{
    /// <summary>The reader's name and version, kept with what it read.</summary>
    string Version { get; }

    /// <summary>Reads one report. A report that says nothing of talks gives an empty reading, never an error.</summary>
    Reading Read(Report report, CancellationToken cancellation = default);
}
