using Parley.Prospects.Events;
using Parley.Talks;
using Parley.Training.Corpora;

namespace Parley.Training.Events;

/// <summary>Files of event data.</summary>
internal static class EventCorpus
{
    private const int ShownFaults = 5;

    /// <summary>The events of files, those of one after those of the other; what is passed over is told to <paramref name="log"/>.</summary>
    public static IEnumerable<CodedEvent> Read(IEnumerable<string> paths, TextWriter log)
    {
        foreach (var path in paths)
        {
            var table = EventRows.Read(CorpusFile.Lines(path), Path.GetFileName(path));
            foreach (var fault in table.Faults.Take(ShownFaults)) log.WriteLine($"passed over: {fault}");
            if (table.Faults.Length > ShownFaults) log.WriteLine($"passed over: {table.Faults.Length - ShownFaults} more lines of {path}");
            foreach (var one in table.Events) yield return one;
        }
    }
}
