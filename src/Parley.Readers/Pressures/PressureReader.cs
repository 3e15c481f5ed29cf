using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads measures by which one party presses another.</summary>
internal static class PressureReader
{
    public static ValueList<Pressure> Read(ReportContext context)
    {
        _ = context;
        return [];
    }
}
