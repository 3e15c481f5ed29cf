using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>A text with its lines and paragraphs: what every claim points into.</summary>
/// <remarks>The text is kept exactly as given. Immutable and safe to share between threads.</remarks>
public sealed class TextDocument
{
    private readonly ImmutableArray<int> _lineStarts;

    /// <summary>Takes a text as it is.</summary>
    public TextDocument(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Content = text;
        _lineStarts = FindLines(text);
        Paragraphs = ParagraphSplitter.Split(text);
    }

    /// <summary>The text as given.</summary>
    public string Content { get; }

    /// <summary>The paragraphs in order, without the white space around them; empty for a blank text.</summary>
    public ImmutableArray<Span> Paragraphs { get; }

    /// <summary>The number of lines, at least 1.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The line and column, both counted from 1, of an offset; the end of the text is a valid offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public TextPosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - _lineStarts[line] + 1);
    }

    private static ImmutableArray<int> FindLines(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak) starts.Add(i + 1);
        }

        return starts.ToImmutable();
    }
}
