using Parley.Talks;
using Parley.Text;

namespace Parley.Cli.Marks;

/// <summary>Cuts a report where its marks begin and end, so that marks which nest or overlap can be shown side by side.</summary>
internal static class Segments
{
    private static readonly MarkKinds[] Kinds = [MarkKinds.Source, MarkKinds.Cue, MarkKinds.Content, MarkKinds.Position];

    /// <summary>The whole text in segments, in order.</summary>
    /// <param name="reading">Whose attributions and positions are marked.</param>
    /// <param name="text">The report's text, or its beginning; no cut goes through a surrogate pair.</param>
    /// <param name="cuts">Where to cut besides (at the ends of sentences and paragraphs).</param>
    public static IReadOnlyList<Segment> Of(Reading reading, string text, IEnumerable<int> cuts)
    {
        var changes = new List<(int At, int Kind, int Step)>();
        foreach (var (span, kind) in Marks(reading))
        {
            changes.Add((Whole(text, span.Start), kind, 1));
            changes.Add((Whole(text, span.End), kind, -1));
        }

        changes.AddRange(cuts.Select(cut => (Whole(text, cut), 0, 0)));
        changes.Add((text.Length, 0, 0));
        changes.Sort();
        return Sweep(changes);
    }

    private static int Whole(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at + 1 : Math.Min(at, text.Length);

    private static List<Segment> Sweep(List<(int At, int Kind, int Step)> changes)
    {
        var segments = new List<Segment>();
        var open = new int[Kinds.Length];
        var start = 0;
        foreach (var (at, kind, step) in changes)
        {
            if (at > start) segments.Add(new Segment(new Span(start, at), Open(open)));
            start = at;
            open[kind] += step;
        }

        return segments;
    }

    private static MarkKinds Open(int[] open)
    {
        var kinds = MarkKinds.None;
        for (var i = 0; i < open.Length; i++)
        {
            if (open[i] > 0) kinds |= Kinds[i];
        }

        return kinds;
    }

    private static IEnumerable<(Span Span, int Kind)> Marks(Reading reading)
    {
        foreach (var attribution in reading.Attributions)
        {
            foreach (var span in attribution.Source?.Spans ?? []) yield return (span, 0);
            foreach (var span in attribution.Cue) yield return (span, 1);
            foreach (var span in attribution.Content) yield return (span, 2);
        }

        foreach (var position in reading.Positions) yield return (position.Content, 3);
    }
}
