using Parley.Text;

namespace Parley.Language;

/// <summary>A word or punctuation mark in its sentence; a cheap view that may be copied freely.</summary>
/// <remarks>Two tokens are equal when they are the same place in the same sentence.</remarks>
public readonly record struct Token
{
    internal Token(Sentence sentence, int index)
    {
        Sentence = sentence;
        Index = index;
    }

    /// <summary>The sentence that holds it.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its place in the sentence, from 0.</summary>
    public int Index { get; }

    /// <summary>The code units that it covers in the analysed text.</summary>
    public Span Span => Sentence.Spans[Index];

    /// <summary>The word as written.</summary>
    public string Text => Sentence.Words[Index];

    /// <summary>The dictionary form, in lower case unless it has a capital wherever it stands ("Oslo", "I", "Israeli").</summary>
    public string Lemma => Sentence.Lemmas[Index];

    /// <summary>The part of speech.</summary>
    public WordClass Class => Sentence.Classes[Index];

    /// <summary>The relation to the head.</summary>
    public Relation Relation => Sentence.Relations[Index];

    /// <summary>Whether it is the head of the whole sentence.</summary>
    public bool IsRoot => Sentence.Heads[Index] < 0;

    /// <summary>The word that it depends on, or null for the root.</summary>
    public Token? Head => IsRoot ? null : new Token(Sentence, Sentence.Heads[Index]);

    /// <summary>The words that depend on it, in the order of the text.</summary>
    public IEnumerable<Token> Children => Sentence.ChildrenOf(Index);

    /// <summary>The word with its part of speech and relation, for debugging.</summary>
    public override string ToString() => $"{Text}/{Class}/{Relation}";
}
