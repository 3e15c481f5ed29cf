using Parley.Language;
using Parley.Text;

namespace Parley.Readers.Relations;

/// <summary>Two actors marked in a text, and the tokens of the sentences from the one to the other.</summary>
internal sealed class Pair
{
    private Pair(IReadOnlyList<Token> tokens, Range first, Range second)
    {
        Tokens = tokens;
        First = Mark(first);
        Second = Mark(second);
    }

    /// <summary>The tokens of all sentences that hold either actor or lie between them.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The first actor as given, not as placed.</summary>
    public PairActor First { get; }

    /// <summary>The second actor as given.</summary>
    public PairActor Second { get; }

    /// <summary>The two actors at these places of an analysed text; null when a place holds no token.</summary>
    public static Pair? Find(Analysis analysis, Span first, Span second)
    {
        if (analysis.SentenceAt(Math.Min(first.Start, second.Start)) is not { } from || analysis.SentenceAt(Math.Max(first.Start, second.Start)) is not { } to) return null;
        var tokens = new List<Token>();
        for (var i = from.Index; i <= to.Index; i++) tokens.AddRange(analysis.Sentences[i]);
        return Within(tokens, first) is { } one && Within(tokens, second) is { } other ? new Pair(tokens, one, other) : null;
    }

    private static Range? Within(List<Token> tokens, Span span)
    {
        var start = tokens.FindIndex(token => token.Span.Overlaps(span));
        var end = tokens.FindLastIndex(token => token.Span.Overlaps(span));
        return start < 0 ? null : new Range(start, end + 1);
    }

    private PairActor Mark(Range range)
    {
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (Tokens[i].Head is not { } head || !Covers(range, head)) return new PairActor(range.Start.Value, range.End.Value, Tokens[i]);
        }

        return new PairActor(range.Start.Value, range.End.Value, Tokens[range.Start.Value]);
    }

    private bool Covers(Range range, Token token) =>
        token.Span.Start >= Tokens[range.Start.Value].Span.Start && token.Span.End <= Tokens[range.End.Value - 1].Span.End;
}

/// <summary>An actor of a pair.</summary>
/// <param name="Start">The index of its first token among the pair's.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Head">The token on which its other words hang.</param>
internal readonly record struct PairActor(int Start, int End, Token Head)
{
    /// <summary>Whether the token of this index is one of the actor's.</summary>
    public bool Holds(int index) => index >= Start && index < End;
}
