using Parley.Language.Tokens;
using Parley.Language.Trees;
using Parley.Text;

namespace Parley.Language;

/// <summary>Room to analyse in, used again for the next paragraph; one for each thread at work.</summary>
internal sealed class Workspace
{
    private const int LargestKept = 1 << 16;

    /// <summary>Where the tokens of the paragraph stand.</summary>
    public List<Span> Spans { get; } = [];

    /// <summary>The words of the paragraph.</summary>
    public List<Lexeme> Lexemes { get; } = [];

    /// <summary>The index after the last token of each sentence of the paragraph.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>What the network makes of the sentences.</summary>
    public NetworkRun Run { get; } = new();

    /// <summary>Makes it ready for the next paragraph; the room of a huge one is given back.</summary>
    public void Clear()
    {
        Empty(Spans);
        Empty(Lexemes);
        Empty(Ends);
    }

    private static void Empty<T>(List<T> list)
    {
        list.Clear();
        if (list.Capacity > LargestKept) list.Capacity = 0;
    }
}
