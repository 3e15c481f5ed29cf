using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>A sentence with its names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Labels">Their labels (<see cref="NameLabels"/>).</param>
internal sealed record NamedSentence(string[] Words, int[] Labels)
{
    /// <summary>The labels that each word can bear, a bit for each, where only so much is known; otherwise its label.</summary>
    public uint[] Allowed { get; init; } = Array.ConvertAll(Labels, NameMask.Of);

    /// <summary>The same sentence with nationalities marked, for corpora that take them for no names.</summary>
    public NamedSentence WithNationalities()
    {
        int[] labels = [.. Labels];
        NameTypes.AddNationalities(Words, labels);
        return new NamedSentence(Words, labels);
    }
}

/// <summary>A text with its names, and how much it counts in training.</summary>
internal sealed record NamedDocument(IReadOnlyList<NamedSentence> Sentences, float Weight = 1)
{
    /// <summary>What the tagger is given of it.</summary>
    public Sentence[] Analyze(SentenceAnalyzer analyzer) => [.. Sentences.Select(sentence => analyzer.Analyze(sentence.Words))];

    /// <summary>The same document with nationalities marked.</summary>
    public NamedDocument WithNationalities() => this with { Sentences = [.. Sentences.Select(sentence => sentence.WithNationalities())] };

    /// <summary>The same document with its words changed.</summary>
    public NamedDocument WithWords(Converter<string, string> change) =>
        this with { Sentences = [.. Sentences.Select(sentence => sentence with { Words = Array.ConvertAll(sentence.Words, change) })] };
}
