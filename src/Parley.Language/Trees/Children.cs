using Parley.Language.Models;

namespace Parley.Language.Trees;

/// <summary>The children of a word on one side, as far as features look at them.</summary>
/// <param name="Outer">The outermost one, or -1.</param>
/// <param name="Inner">The one before it, or -1.</param>
/// <param name="Count">Their number.</param>
/// <param name="Relations">The hash of their relations, outwards.</param>
internal readonly record struct Children(int Outer, int Inner, int Count, ulong Relations)
{
    /// <summary>No children.</summary>
    public static Children Empty { get; } = new(ParserState.None, ParserState.None, 0, 0);

    /// <summary>These children and one further out.</summary>
    public Children With(int child, byte relation) => new(child, Outer, Count + 1, FeatureHash.Join(Relations, relation));
}
