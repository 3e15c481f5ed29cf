using Parley.Language.Models;
using Parley.Language.Tokens;

namespace Parley.Language.Trees;

/// <summary>Parses tagged sentences greedily, one move after the other, and labels each arc as it is made.</summary>
internal sealed class DependencyParser
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "parser";

    /// <summary>The version of the model file and of the features.</summary>
    public const int Version = 2;

    private const int MoveCount = 3;

    private readonly LinearModel _moves;
    private readonly LinearModel _labels;

    /// <summary>Takes trained models whose classes are the moves and the relations.</summary>
    public DependencyParser(LinearModel moves, LinearModel labels)
    {
        _moves = moves;
        _labels = labels;
    }

    /// <summary>Reads the models from their file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static DependencyParser Open(string path)
    {
        var file = ModelFile.Open(path, Kind, Version);
        return new DependencyParser(LinearModel.Read(file, "moves"), LinearModel.Read(file, "labels"));
    }

    /// <summary>Writes the models into their file.</summary>
    public void Save(string path)
    {
        var file = new ModelFileWriter(Kind, Version);
        _moves.Write(file, "moves");
        _labels.Write(file, "labels");
        file.Save(path);
    }

    /// <summary>Parses a sentence; the tree is in the state's heads and relations.</summary>
    /// <param name="lexemes">The words, at least one.</param>
    /// <param name="tags">The number of each word's tag.</param>
    /// <param name="state">Room to work in.</param>
    public void Parse(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> tags, ParserState state)
    {
        Span<ulong> buffer = stackalloc ulong[MoveFeatures.Count];
        Span<float> scores = stackalloc float[Math.Max(_moves.ScoreLength, _labels.ScoreLength)];
        state.Start(lexemes, tags);
        while (!state.IsFinal)
        {
            _moves.Score(MoveFeatures.Of(state, buffer), scores);
            var move = BestAllowed(state, scores);
            if (move == Move.Shift) state.Shift();
            else state.Attach(move, LabelOf(state, state.HeadAfter(move), buffer, scores));
        }
    }

    /// <summary>The allowed move with the highest score.</summary>
    public static Move BestAllowed(ParserState state, ReadOnlySpan<float> scores)
    {
        Move? best = null;
        for (var move = Move.Shift; (int)move < MoveCount; move++)
        {
            if (state.Allows(move) && (best is not { } other || scores[(int)move] > scores[(int)other])) best = move;
        }

        return best!.Value;
    }

    private Relation LabelOf(ParserState state, int head, Span<ulong> buffer, Span<float> scores)
    {
        if (head == state.Count) return Relation.Root;
        _labels.Score(LabelFeatures.Of(state, head, state.Stack(0), buffer), scores);
        return (Relation)(scores[1.._labels.ClassCount].BestIndex() + 1);
    }
}
