using System.Collections.Immutable;

namespace Parley.Text;

/// <summary>A text with its lines and paragraphs: what every claim points into.</summary>
/// <remarks>The text is kept exactly as given. Immutable and safe to share between threads.</remarks>
public sealed class TextDocument
{
    private ImmutableArray<int> _lineStarts;
    private ImmutableArray<Span> _paragraphs;

    /// <summary>Takes a text as it is.</summary>
    public TextDocument(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Content = text;
    }

    /// <summary>The text as given.</summary>
    public string Content { get; }

    /// <summary>The paragraphs in order, without the white space around them; empty for a blank text.</summary>
    public ImmutableArray<Span> Paragraphs => Once(ref _paragraphs, ParagraphSplitter.Split);

    /// <summary>The number of lines, at least 1.</summary>
    public int LineCount => LineStarts.Length;

    private ImmutableArray<int> LineStarts => Once(ref _lineStarts, FindLines);

    /// <summary>The line and column, both counted from 1, of an offset; the end of the text is a valid offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public TextPosition PositionOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var found = LineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>Found when first asked for: many texts of a record are only quoted from.</summary>
    private ImmutableArray<T> Once<T>(ref ImmutableArray<T> found, Func<string, ImmutableArray<T>> find)
    {
        if (found.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref found, find(Content));
        return found;
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
