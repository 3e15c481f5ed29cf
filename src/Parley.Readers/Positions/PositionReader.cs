using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads the stances that a report gives to someone.</summary>
internal static class PositionReader
{
    public static ValueList<Position> Read(ReportContext context)
    {
        _ = context;
        return [];
    }
}
