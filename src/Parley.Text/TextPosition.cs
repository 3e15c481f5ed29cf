namespace Parley.Text;

/// <summary>A place in a text as people give it: line and column, both counted from 1, the column in UTF-16 code units.</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The place as <c>line:column</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
