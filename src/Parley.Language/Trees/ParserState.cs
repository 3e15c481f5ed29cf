using Parley.Language.Tokens;

namespace Parley.Language.Trees;

/// <summary>A parse in the making: the words read, the stack of those without a head, and the arcs so far.</summary>
/// <remarks>
/// The arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root at the end of the buffer. A state is used again for
/// the next sentence, and grows as needed.
/// </remarks>
internal sealed class ParserState
{
    /// <summary>Stands for a place where there is no token.</summary>
    public const int None = -1;

    private int[] _stack = [];
    private int _depth;

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The first token not yet read; equal to <see cref="Count"/> when the root is next.</summary>
    public int Next { get; private set; }

    /// <summary>The words.</summary>
    public Lexeme[] Lexemes { get; private set; } = [];

    /// <summary>The number of each word's tag.</summary>
    public byte[] Tags { get; private set; } = [];

    /// <summary>Each word's head, or <see cref="None"/> while it has none and for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Each word's relation to its head.</summary>
    public Relation[] Relations { get; private set; } = [];

    /// <summary>The outermost children on the left (first) and on the right (second) of each word, and the next ones inwards.</summary>
    public Children[] Left { get; private set; } = [];

    /// <inheritdoc cref="Left"/>
    public Children[] Right { get; private set; } = [];

    /// <summary>The number of words on the stack.</summary>
    public int Depth => _depth;

    /// <summary>Whether only the root is left.</summary>
    public bool IsFinal => Next == Count && _depth == 0;

    /// <summary>The word at a depth of the stack, 0 at the top, or <see cref="None"/>.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>The word so far ahead in the buffer, or <see cref="None"/>.</summary>
    public int Buffer(int ahead) => Next + ahead < Count ? Next + ahead : None;

    /// <summary>Starts a sentence: its words and tags are copied.</summary>
    public void Start(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<byte> tags)
    {
        Count = lexemes.Length;
        if (_stack.Length < Count) Grow(Count * 2);
        lexemes.CopyTo(Lexemes);
        tags.CopyTo(Tags);
        Heads.AsSpan(0, Count).Fill(None);
        Left.AsSpan(0, Count).Fill(Children.Empty);
        Right.AsSpan(0, Count).Fill(Children.Empty);
        (Next, _depth) = (0, 0);
    }

    /// <summary>Whether a move can be made.</summary>
    public bool Allows(Move move) => move switch
    {
        Move.Shift => Next < Count,
        Move.Left => _depth > 0 && (Next < Count || _depth == 1),
        _ => _depth > 1,
    };

    /// <summary>The head that the top of the stack gets by a move other than shift; <see cref="Count"/> is the root.</summary>
    public int HeadAfter(Move move) => move == Move.Left ? Next : Stack(1);

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Takes the top off the stack and hangs it on its head.</summary>
    public void Attach(Move move, Relation relation)
    {
        var head = HeadAfter(move);
        var word = _stack[--_depth];
        Relations[word] = relation;
        if (head == Count) return;
        Heads[word] = head;
        ref var side = ref (move == Move.Left ? ref Left[head] : ref Right[head]);
        side = side.With(word, (byte)relation);
    }

    private void Grow(int size)
    {
        _stack = new int[size];
        Lexemes = new Lexeme[size];
        Tags = new byte[size];
        Heads = new int[size];
        Relations = new Relation[size];
        Left = new Children[size];
        Right = new Children[size];
    }
}
