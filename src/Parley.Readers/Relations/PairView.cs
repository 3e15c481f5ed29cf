using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Relations;

/// <summary>A pair looked at from one of its actors to the other.</summary>
internal sealed class PairView
{
    private const int Longest = 12;

    private PairView(Pair pair, PairActor doer, PairActor other)
    {
        (Tokens, Doer, Other) = (pair.Tokens, doer, other);
        Up = Climb(doer.Head);
        Down = Climb(other.Head);
        Top = FirstShared();
    }

    /// <summary>The tokens of the pair's sentences.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The actor from whom it is looked.</summary>
    public PairActor Doer { get; }

    /// <summary>The actor to whom it is looked.</summary>
    public PairActor Other { get; }

    /// <summary>Whether the doer stands first in the text.</summary>
    public bool IsForward => Doer.Start < Other.Start;

    /// <summary>The doer's head and its heads up to the root.</summary>
    public IReadOnlyList<Token> Up { get; }

    /// <summary>The other's head and its heads up to the root.</summary>
    public IReadOnlyList<Token> Down { get; }

    /// <summary>The lowest token above both; null when they stand in two sentences.</summary>
    public Token? Top { get; }

    /// <summary>From the first actor of a pair to the second.</summary>
    public static PairView Forth(Pair pair) => new(pair, pair.First, pair.Second);

    /// <summary>From the second actor of a pair to the first.</summary>
    public static PairView Back(Pair pair) => new(pair, pair.Second, pair.First);

    /// <summary>The steps of a climb below the top, from the actor's own.</summary>
    public IEnumerable<Token> Below(IReadOnlyList<Token> climb) => climb.TakeWhile(token => token != Top);

    /// <summary>Where a token stands: before both actors, between them, or after both.</summary>
    public string RegionOf(int index)
    {
        var (left, right) = IsForward ? (Doer, Other) : (Other, Doer);
        return index < left.Start ? "before" : index >= right.End ? "after" : "between";
    }

    /// <summary>The dictionary form of a token in lower case, the actors' own words masked.</summary>
    public string WordAt(int index) =>
        index < 0 || index >= Tokens.Count ? "#" : Doer.Holds(index) ? "DOER" : Other.Holds(index) ? "OTHER" : Tokens[index].Lemma;

    private static List<Token> Climb(Token head) => [head, .. head.Ancestors().Take(Longest)];

    private Token? FirstShared()
    {
        foreach (var token in Up)
        {
            if (Down.Contains(token)) return token;
        }

        return null;
    }
}
