using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Language;
using Parley.Readers.Relations;
using Parley.Readers.Sentiments;
using Parley.Text;
using Parley.Training.Corpora;
using Parley.Training.Relations;

namespace Parley.Training.Sentiments;

/// <summary>A sentence with two entities in brackets and who is for or against whom, as in the files of <c>data/sentiment</c>.</summary>
/// <param name="Text">The sentence without the brackets.</param>
/// <param name="First">The first entity.</param>
/// <param name="Second">The second entity.</param>
/// <param name="Label">The label, as the model numbers them too.</param>
internal sealed record MarkedPair(string Text, Span First, Span Second, int Label)
{
    /// <summary>The pairs of a file as examples.</summary>
    public static IReadOnlyList<PairExample> Examples(string path, English english) =>
        [.. CorpusFile.Lines(path).Where(line => line.Length > 0).Select(Parse).Select(marked => marked.ToExample(english))];

    private static MarkedPair Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var marked = json.RootElement.GetProperty("sentence").GetString()!;
        var first = Bracket(marked, json.RootElement.GetProperty("p").GetString()!, 0);
        var second = Bracket(marked, json.RootElement.GetProperty("q").GetString()!, first.End);
        var text = new StringBuilder(marked[..first.Start]).Append(marked[(first.Start + 1)..(first.End - 1)]);
        var at = new Span(first.Start, text.Length);
        text.Append(marked[first.End..second.Start]);
        var start = text.Length;
        text.Append(marked[(second.Start + 1)..(second.End - 1)]);
        var other = new Span(start, text.Length);
        text.Append(marked[second.End..]);
        return new MarkedPair(text.ToString(), at, other, int.Parse(json.RootElement.GetProperty("label").GetString()!, CultureInfo.InvariantCulture));
    }

    /// <summary>The place of an entity with its brackets; where it is not written as given, the next brackets.</summary>
    private static Span Bracket(string marked, string entity, int from)
    {
        var start = marked.IndexOf($"[{entity}]", from, StringComparison.Ordinal);
        if (start >= 0) return new Span(start, start + entity.Length + 2);
        start = marked.IndexOf('[', from);
        return new Span(start, marked.IndexOf(']', start) + 1);
    }

    private PairExample ToExample(English english)
    {
        var pair = Pair.Find(english.Analyze(Text), First, Second);
        return new PairExample(pair is null ? [[], []] : AttitudeModel.FeaturesOf(pair), Label, Text);
    }
}
