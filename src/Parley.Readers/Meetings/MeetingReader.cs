using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads meetings, rounds of talks and visits.</summary>
internal static class MeetingReader
{
    public static ValueList<Meeting> Read(ReportContext context)
    {
        _ = context;
        return [];
    }
}
