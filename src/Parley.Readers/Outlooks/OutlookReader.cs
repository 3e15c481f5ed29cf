using Parley.Talks;

namespace Parley.Readers.Outlooks;

/// <summary>Reads where the report says the talks are heading.</summary>
internal static class OutlookReader
{
    public static Outlook Read(ReportContext context)
    {
        _ = context;
        return Outlook.None;
    }
}
