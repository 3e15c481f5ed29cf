using Parley.Talks;

namespace Parley.Readers.Factions;

/// <summary>Reads divisions within a party.</summary>
internal static class FactionReader
{
    public static ValueList<Faction> Read(ReportContext context)
    {
        _ = context;
        return [];
    }
}
