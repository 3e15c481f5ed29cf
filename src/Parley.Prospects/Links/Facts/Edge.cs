namespace Parley.Prospects.Links.Facts;

/// <summary>A fact in numbers, seen from one of its two ends.</summary>
/// <param name="Head">The actor that is known in a question.</param>
/// <param name="Relation">Twice the number of the relation, plus one where the head is the target.</param>
/// <param name="Tail">The actor at the other end, asked for in a question.</param>
internal readonly record struct Edge(int Head, int Relation, int Tail)
{
    /// <summary>The same fact seen from its other end.</summary>
    public Edge FromOtherEnd() => new(Tail, Reverse(Relation), Head);

    /// <summary>A relation with its ends exchanged.</summary>
    public static int Reverse(int relation) => relation ^ 1;
}
