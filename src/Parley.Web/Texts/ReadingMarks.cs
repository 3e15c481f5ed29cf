using Parley.Talks;
using Parley.Text;

namespace Parley.Web.Texts;

/// <summary>Finds what is to be marked in a report.</summary>
internal static class ReadingMarks
{
    public static IEnumerable<Mark> Of(Reading reading)
    {
        foreach (var mark in reading.Attributions.SelectMany(attribution => Of(attribution, ""))) yield return mark;
        foreach (var position in reading.Positions) yield return new Mark(position.Content, "position");
        foreach (var span in reading.Meetings.SelectMany(meeting => Words(meeting.Evidence))) yield return new Mark(span, "meeting");
        foreach (var span in reading.Pressure.SelectMany(pressure => Words(pressure.Evidence))) yield return new Mark(span, "pressure");
    }

    private static IEnumerable<Mark> Of(Attribution attribution, string depth)
    {
        foreach (var span in attribution.Source?.Spans ?? []) yield return new Mark(span, "source" + depth);
        foreach (var span in attribution.Cue) yield return new Mark(span, "cue" + depth);
        foreach (var span in attribution.Content) yield return new Mark(span, "content" + depth);
        foreach (var mark in attribution.Nested.SelectMany(inner => Of(inner, "2"))) yield return mark;
    }

    private static ValueList<Span> Words(Evidence evidence) => evidence.Words.Count > 0 ? evidence.Words : [evidence.Span];
}
