using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>Some neighbouring tokens of a sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many they are, at least 1.</param>
internal readonly record struct TokenRange(Sentence Sentence, int First, int Count)
{
    /// <summary>The tokens as a sentence of their own: the same one when they are all of it.</summary>
    public Sentence ToSentence(int index) => Count == Sentence.Count && Sentence.Index == index ? Sentence : Sentence.Part(index, First, Count);
}
