using Parley.Readers.Attributions;
using Parley.Text;

namespace Parley.Training.Attributions;

/// <summary>Turns annotated articles into sequences to learn from.</summary>
internal static class AttributionExamples
{
    /// <summary>A sequence a sentence, labelled with its cues.</summary>
    public static IEnumerable<RawSequence> Cues(TokenTable table, GoldAttribution[] gold)
    {
        var labels = new byte[table.Count];
        foreach (var cue in CuesOf(table, gold)) Label(labels, cue);
        var features = new CueFeatures(table);
        foreach (var sentence in table.Sentences)
        {
            var start = table.SentenceStarts[sentence.Index];
            yield return Make(start, labels.AsSpan(start, sentence.Count).ToArray(), features.Emissions, features.Edges);
        }
    }

    /// <summary>Each annotated cue with its source and content.</summary>
    public static IEnumerable<RoleTask> Roles(TokenTable table, CueView view, GoldAttribution[] gold)
    {
        foreach (var attribution in gold)
        {
            if (RangeOf(table, attribution.Cue) is not { } cue) continue;
            view.Start(cue);
            yield return RoleTask.Of(table, view, attribution);
        }
    }

    /// <summary>The annotated cues in tokens.</summary>
    public static IEnumerable<Cue> CuesOf(TokenTable table, GoldAttribution[] gold)
    {
        foreach (var attribution in gold)
        {
            if (RangeOf(table, attribution.Cue) is { } range) yield return range;
        }
    }

    private static Cue? RangeOf(TokenTable table, Span[] cue)
    {
        if (cue.Length == 0) return null;
        var span = Span.Cover(cue[0], cue[^1]);
        var first = Array.FindIndex(table.Spans, token => token.Overlaps(span));
        if (first < 0) return null;
        var last = first;
        while (last + 1 < table.Count && table.Spans[last + 1].Overlaps(span)) last++;
        while (last > first && table.IsPunctuation(last)) last--;
        return new Cue(first, last, 1);
    }

    private static void Label(byte[] labels, Cue cue)
    {
        labels[cue.First] = CueLabel.Begin;
        for (var i = cue.First + 1; i <= cue.Last; i++) labels[i] = CueLabel.Inside;
    }

    private static RawSequence Make(int start, byte[] labels, Action<int, FeatureBuffer> emissions, Action<int, FeatureBuffer> edges)
    {
        var (emitted, emissionStarts) = Collect(start, labels.Length, emissions);
        var (stepped, edgeStarts) = Collect(start, labels.Length, edges);
        return new RawSequence(emitted, emissionStarts, stepped, edgeStarts, labels);
    }

    private static (uint[] Features, int[] Starts) Collect(int start, int count, Action<int, FeatureBuffer> listing)
    {
        var features = new List<uint>();
        var starts = new int[count + 1];
        var list = new FeatureBuffer();
        for (var i = 0; i < count; i++)
        {
            list.Clear();
            listing(start + i, list);
            features.AddRange(list.Items);
            starts[i + 1] = features.Count;
        }

        return ([.. features], starts);
    }
}
