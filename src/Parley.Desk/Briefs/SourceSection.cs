using Parley.Standings;
using Parley.Standings.Sources;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Whose words the reports rest on, by the kind of source.</summary>
internal static class SourceSection
{
    private const int RoomForNames = 6;
    private const int RoomForSources = 5;

    public static BriefSection Write(Standing standing) => BriefSection.Of(
        "What is sourced to whom",
        BriefGroup.Of(null, [.. standing.Voices.GroupBy(voice => voice.Kind).Select(Line)], int.MaxValue));

    private static BriefLine Line(IGrouping<SourceKind, Voice> kind)
    {
        var names = kind.Take(RoomForNames).Select(voice => $"{voice.Name} ({voice.Statements})");
        var more = kind.Count() - RoomForNames;
        var list = string.Join(", ", names) + (more > 0 ? $" and {more} more" : "");
        return BriefLine.Of(
            null,
            $"{Kind(kind.Key)}, {Phrases.Count(kind.Sum(voice => voice.Statements), "statement")}: {list}.",
            null,
            kind.Take(RoomForSources).Select(voice => voice.Citations[^1]).Reverse());
    }

    private static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Named => "People by name",
        SourceKind.Official => "Officials by name or office",
        SourceKind.AnonymousOfficial => "Unnamed officials",
        SourceKind.Anonymous => "Other unnamed people",
        SourceKind.Body => "Governments and other bodies",
        SourceKind.Document => "Documents",
        _ => "Others",
    };
}
