using System.Runtime.InteropServices;
using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>The features of a sentence as rows of the weights in training.</summary>
/// <param name="Features">The rows of all tokens, one token after the other.</param>
/// <param name="Starts">Where each token's begin, and after the last where they end.</param>
/// <param name="Allowed">The labels that each token can bear (<see cref="NameMask"/>).</param>
/// <param name="Weight">How much the sentence counts.</param>
internal sealed record NameExample(int[] Features, int[] Starts, uint[] Allowed, float Weight);

/// <summary>A text with its names, and what the tagger sees of it.</summary>
internal sealed record AnalyzedDocument(NamedDocument Names, IReadOnlyList<Sentence> Sentences);

/// <summary>Turns documents into examples and gives each feature that is not too rare a row.</summary>
internal sealed class NameExamples
{
    private const int Rarest = 2;
    private readonly byte[] _counts = new byte[1 << 26];
    private readonly Dictionary<ulong, int> _rows = [];

    /// <summary>Counts the features of all documents, those of the second look included.</summary>
    public NameExamples(IEnumerable<(AnalyzedDocument Document, int[][] FirstLook)> documents)
    {
        foreach (var (document, labels) in documents) Visit(document, labels, withMemory: true, (features, _) => Count(features));
    }

    public int Rows => _rows.Count;

    /// <summary>The features by row.</summary>
    public ulong[] Features()
    {
        var features = new ulong[_rows.Count];
        foreach (var (feature, row) in _rows) features[row] = feature;
        return features;
    }

    /// <summary>The examples of a document, as the first look or the second sees it.</summary>
    public IEnumerable<NameExample> Of(AnalyzedDocument document, int[][] firstLook, bool withMemory)
    {
        var examples = new List<NameExample>();
        List<int> rows = [], starts = [0];
        Visit(document, firstLook, withMemory, (features, sentence) =>
        {
            foreach (var feature in features)
            {
                if (RowOf(feature) is var row and >= 0) rows.Add(row);
            }

            starts.Add(rows.Count);
            if (starts.Count <= sentence.Words.Length) return;
            examples.Add(new NameExample([.. rows], [.. starts], sentence.Allowed, document.Names.Weight));
            rows.Clear();
            starts = [0];
        });
        return examples;
    }

    private delegate void Visitor(ReadOnlySpan<ulong> features, NamedSentence sentence);

    private static void Visit(AnalyzedDocument document, int[][] firstLook, bool withMemory, Visitor visit)
    {
        var known = new WordForms();
        var memory = new NameMemory();
        var sentences = new NameSentence[document.Sentences.Count];
        for (var s = 0; s < sentences.Length; s++)
        {
            sentences[s] = new NameSentence();
            sentences[s].Fill(document.Sentences[s], known);
            memory.Add(sentences[s], firstLook[s]);
        }

        var buffer = new ulong[2 * NameFeatures.Most];
        for (var s = 0; s < sentences.Length; s++)
        {
            var traces = new NameMemory.Trace[sentences[s].Count];
            if (withMemory) memory.Recall(sentences[s], firstLook[s], traces);
            for (var i = 0; i < traces.Length; i++)
            {
                var count = NameFeatures.Write(sentences[s], i, buffer);
                count += NameFeatures.WriteMemory(traces, i, buffer.AsSpan(count));
                visit(buffer.AsSpan(0, count), document.Names.Sentences[s]);
            }
        }
    }

    private void Count(ReadOnlySpan<ulong> features)
    {
        foreach (var feature in features)
        {
            ref var count = ref _counts[feature & (ulong)(_counts.Length - 1)];
            if (count < byte.MaxValue) count++;
        }
    }

    private int RowOf(ulong feature)
    {
        if (_counts[feature & (ulong)(_counts.Length - 1)] < Rarest) return -1;
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, feature, out var known);
        if (!known) row = _rows.Count - 1;
        return row;
    }
}
