using Parley.Language;

namespace Parley.Readers.Attributions;

/// <summary>Sentences of a text that are encoded together.</summary>
internal sealed class SentenceBatch
{
    /// <summary>The tokens that are encoded together, a sentence more or less.</summary>
    private const int MostTokens = 96;

    /// <summary>The sentences, by their place in the text.</summary>
    public List<int> Places { get; } = [];

    /// <summary>The sentences themselves, in the same order.</summary>
    public List<Sentence> Sentences { get; } = [];

    /// <summary>The number of tokens.</summary>
    public int TokenCount { get; private set; }

    /// <summary>Whether so many tokens more would be too many.</summary>
    public bool IsFullFor(int tokens) => TokenCount > 0 && TokenCount + tokens > MostTokens;

    public void Add(int place, Sentence sentence)
    {
        Places.Add(place);
        Sentences.Add(sentence);
        TokenCount += sentence.Count;
    }

    public void Clear()
    {
        Places.Clear();
        Sentences.Clear();
        TokenCount = 0;
    }
}
