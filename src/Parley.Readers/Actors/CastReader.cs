using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Finds everyone that a report speaks of.</summary>
internal static class CastReader
{
    public static Cast Read(Report report, Analysis analysis)
    {
        _ = report;
        _ = analysis;
        return new Cast([], []);
    }
}
