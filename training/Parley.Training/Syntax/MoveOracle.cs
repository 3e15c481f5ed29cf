using Parley.Language.Trees;

namespace Parley.Training.Syntax;

/// <summary>Says which right arcs a move would put out of reach.</summary>
/// <remarks>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).</remarks>
internal sealed class MoveOracle
{
    private readonly int[] _heads;
    private readonly int[][] _children;

    /// <summary>Takes the right heads, -1 for the root.</summary>
    public MoveOracle(int[] heads)
    {
        _heads = heads;
        _children = heads.Select((_, head) => Enumerable.Range(0, heads.Length).Where(child => heads[child] == head).ToArray()).ToArray();
    }

    /// <summary>The number of right arcs that are lost by an allowed move.</summary>
    public int Cost(ParserState state, Move move)
    {
        if (move == Move.Shift) return CostOfShift(state);
        var word = state.Stack(0);
        var head = _heads[word] < 0 ? state.Count : _heads[word];
        var lost = _children[word].Count(child => child >= state.Next);
        if (head == state.HeadAfter(move)) return lost;
        var isHeadInReach = head >= state.Next || head == state.Stack(1);
        return lost + (isHeadInReach ? 1 : 0);
    }

    private int CostOfShift(ParserState state)
    {
        var word = state.Next;
        var lost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var below = state.Stack(depth);
            if (_heads[below] == word) lost++;
            if (depth > 0 && _heads[word] == below) lost++;
        }

        return lost;
    }
}
