using Parley.Training.Corpora;

namespace Parley.Training.Names;

/// <summary>Reads corpora of names with a word a line.</summary>
/// <remarks>
/// A line is blank (end of a sentence), a comment (<c>#</c> and a blank; <c>newdoc</c> or <c>doc</c> begins a text, <c>sent</c> a sentence), or
/// columns parted by tabs or by a blank, of which one is the word and one its label in IOB1, IOB2 or as a bare type. A line
/// <c>-DOCSTART-</c> begins a text too.
/// </remarks>
/// <param name="word">The index of the column of words.</param>
/// <param name="label">The index of the column of labels.</param>
internal sealed class NameColumns(int word, int label)
{
    private readonly List<NamedDocument> _documents = [];
    private readonly List<NamedSentence> _sentences = [];
    private readonly List<string> _words = [];
    private readonly List<string> _labels = [];

    /// <summary>PolNeAR's silver syntax: number, start, end, word, lemma, tag, name ...</summary>
    public static NameColumns Polnear => new(3, 6);

    /// <summary>Word and label.</summary>
    public static NameColumns Plain => new(0, 1);

    /// <summary>UNER's: number, word, label ...</summary>
    public static NameColumns Uner => new(1, 2);

    /// <summary>Reads a file; where <paramref name="parted"/> is not set every sentence is a text of its own.</summary>
    public IReadOnlyList<NamedDocument> Read(string path, bool parted = true)
    {
        foreach (var line in CorpusFile.Lines(path))
        {
            if (StartsDocument(line)) EndDocument();
            else if (line.Trim().Length == 0 || line.StartsWith("# sent ", StringComparison.Ordinal)) EndSentence(parted);
            else if (!line.StartsWith("# ", StringComparison.Ordinal)) AddToken(line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' '));
        }

        EndDocument();
        return [.. _documents];
    }

    private static bool StartsDocument(string line) =>
        line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# doc ", StringComparison.Ordinal)
        || line.StartsWith("-DOCSTART-", StringComparison.Ordinal);

    private void AddToken(string[] columns)
    {
        if (columns.Length <= Math.Max(word, label)) return;
        _words.Add(columns[word]);
        _labels.Add(columns[label]);
    }

    private void EndSentence(bool parted)
    {
        if (_words.Count == 0) return;
        string[] words = [.. _words];
        _sentences.Add(new NamedSentence(words, NameTypes.Decode(_labels, words)));
        _words.Clear();
        _labels.Clear();
        if (!parted) EndDocument();
    }

    private void EndDocument()
    {
        EndSentence(parted: true);
        if (_sentences.Count > 0) _documents.Add(new NamedDocument([.. _sentences]));
        _sentences.Clear();
    }
}
