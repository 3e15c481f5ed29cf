using Parley.Talks;
using Parley.Text;

namespace Parley.Standings.Sources;

/// <summary>To whom a report attributes something.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Name">The source by name, or in the report's words when it has none ("a U.S. official").</param>
/// <param name="Party">The party that the source belongs to, or null.</param>
public sealed record Attributed(SourceKind Kind, string Name, string? Party)
{
    /// <summary>Who says what a position holds: the source of the innermost attribution around it; null when the report itself says so.</summary>
    internal static Attributed? Of(ReadReport report, Position position)
    {
        List<Attribution>? around = null;
        foreach (var attribution in report.Reading.Attributions)
        {
            if (attribution.Source is not null && attribution.Evidence.Confidence >= Threshold.Source && Overlaps(attribution, position.Content)) (around ??= []).Add(attribution);
        }

        return around?
            .OrderBy(attribution => attribution.Content.Sum(piece => piece.Length))
            .ThenBy(attribution => attribution.Content.Min(piece => piece))
            .Select(attribution => Of(report, attribution.Source!))
            .FirstOrDefault(source => source is not null);
    }

    private static bool Overlaps(Attribution attribution, Span content)
    {
        foreach (var piece in attribution.Content)
        {
            if (piece.Overlaps(content)) return true;
        }

        return false;
    }

    private static Attributed? Of(ReadReport report, AttributionSource source) => NameOf(report, source) is { } name ? new Attributed(source.Kind, name, source.Party) : null;

    /// <summary>The source of an attribution by name, or as the report calls it; null when it has neither name nor words.</summary>
    internal static string? NameOf(ReadReport report, AttributionSource source)
    {
        var name = source.Actor is { Length: > 0 } actor && source.Kind is SourceKind.Named or SourceKind.Official or SourceKind.Body ? actor : Words(report, source.Spans);
        return name.Length == 0 ? null : name;
    }

    private static string Words(ReadReport report, ValueList<Span> spans) => spans.Count == 1 ? report.WordsAt(spans[0]) : string.Join(' ', spans.Select(report.WordsAt));
}
