using System.Text;
using System.Text.Json;
using Parley.Language;
using Parley.Readers.Moves;
using Parley.Readers.Relations;
using Parley.Talks;
using Parley.Text;
using Parley.Training.Corpora;
using Parley.Training.Relations;

namespace Parley.Training.Moves;

/// <summary>A sentence with source and target marked and its root code, as in the files of <c>data/events</c>.</summary>
/// <param name="Text">The sentence without the marks.</param>
/// <param name="Source">The source; where none is marked, the beginning of the sentence.</param>
/// <param name="Target">The target; where none is marked, the end of the sentence.</param>
/// <param name="Code">The code.</param>
internal sealed record MarkedEvent(string Text, Span Source, Span Target, RootCode Code)
{
    /// <summary>The events of a file as examples.</summary>
    public static IReadOnlyList<PairExample> Examples(string path, English english) =>
        [.. CorpusFile.Lines(path).Where(line => line.Length > 0).Select(Parse).Select(marked => marked.ToExample(english))];

    private static MarkedEvent Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var code = json.RootElement.GetProperty("expected")[0].GetProperty("code").GetString()!;
        var (text, marks) = Unmark(json.RootElement.GetProperty("marked").GetString()!);
        return new MarkedEvent(
            text,
            marks.GetValueOrDefault('s', new Span(0, Math.Min(1, text.Length))),
            marks.GetValueOrDefault('t', new Span(Math.Max(0, text.Length - 1), text.Length)),
            Enum.Parse<RootCode>(code, ignoreCase: true));
    }

    /// <summary>Takes the tags <c>s</c> and <c>t</c> out of a sentence, and tells where the first of each stood.</summary>
    private static (string Text, Dictionary<char, Span> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var (starts, marks) = (new Dictionary<char, int>(), new Dictionary<char, Span>());
        for (var i = 0; i < marked.Length; i++)
        {
            switch (marked.AsSpan(i))
            {
                case ['<', 's' or 't', '>', ..]:
                    starts.TryAdd(marked[i + 1], text.Length);
                    i += 2;
                    break;
                case ['<', '/', 's' or 't', '>', ..]:
                    marks.TryAdd(marked[i + 2], new Span(starts.GetValueOrDefault(marked[i + 2]), text.Length));
                    i += 3;
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        }

        return (text.ToString(), marks);
    }

    private PairExample ToExample(English english)
    {
        var pair = Pair.Find(english.Analyze(Text), Source, Target);
        return new PairExample(pair is null ? [[]] : RootCodeModel.FeaturesOf(pair), (int)Code, Text);
    }
}
