using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Text;

namespace Parley.Language;

/// <summary>Room to analyse in, used again for the next paragraph; one for each thread at work.</summary>
internal sealed class Workspace
{
    /// <summary>Where the tokens of the paragraph stand.</summary>
    public List<Span> Spans { get; } = [];

    /// <summary>The words of the paragraph.</summary>
    public List<Lexeme> Lexemes { get; } = [];

    /// <summary>The index after the last token of each sentence of the paragraph.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>The parser's state.</summary>
    public ParserState State { get; } = new();

    /// <summary>Makes it ready for the next paragraph.</summary>
    public void Clear()
    {
        Spans.Clear();
        Lexemes.Clear();
        Ends.Clear();
    }
}
