namespace Parley.Language.Names;

/// <summary>What the tree of a sentence says of its words: their classes, the phrases that they belong to, and where those hang.</summary>
/// <remarks>Made to be filled again and again; not safe to share between threads.</remarks>
internal sealed class NameGrammar
{
    private const int Farthest = 4;
    private Sentence _sentence = null!;
    private int[] _tops = [];
    private int[] _markers = [];
    private int[] _appositions = [];

    /// <summary>Takes the tree of a sentence.</summary>
    public void Fill(Sentence sentence)
    {
        _sentence = sentence;
        if (_tops.Length < sentence.Count)
        {
            _tops = new int[sentence.Count];
            _markers = new int[sentence.Count];
            _appositions = new int[sentence.Count];
        }

        Array.Fill(_markers, -1, 0, sentence.Count);
        Array.Fill(_appositions, -1, 0, sentence.Count);
        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            _tops[i] = FindTop(i);
            if (sentence.Heads[i] < 0) continue;
            if (sentence.Relations[i] == Language.Relation.Case) _markers[sentence.Heads[i]] = i;
            else if (sentence.Relations[i] == Language.Relation.Appos) _appositions[sentence.Heads[i]] = i;
        }
    }

    /// <summary>The class of a token, from 1, or 0 beyond the sentence.</summary>
    public ulong Class(int index) => index < 0 || index >= _sentence.Count ? 0 : 1 + (ulong)_sentence.Classes[index];

    /// <summary>The relation of a token to its head.</summary>
    public ulong Relation(int index) => (ulong)_sentence.Relations[index];

    /// <summary>The head of a token; -1 for the root.</summary>
    public int Head(int index) => _sentence.Heads[index];

    /// <summary>The token that heads the compound or flat name that a token is part of.</summary>
    public int Top(int index) => _tops[index];

    /// <summary>The preposition or possessive ending of a token, or -1.</summary>
    public int Marker(int index) => _markers[index];

    /// <summary>The head of what is said beside a token ("chairman" of "Roe, the chairman"), or -1.</summary>
    public int Apposition(int index) => _appositions[index];

    private int FindTop(int index)
    {
        for (var steps = 0; steps < Farthest && IsPart(_sentence.Relations[index]); steps++) index = _sentence.Heads[index];
        return index;
    }

    private static bool IsPart(Relation relation) => relation is Language.Relation.Compound or Language.Relation.Flat or Language.Relation.Goeswith;
}
