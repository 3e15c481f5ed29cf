using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>A sentence with its names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Labels">Their labels (<see cref="NameLabels"/>).</param>
internal sealed record NamedSentence(string[] Words, int[] Labels)
{
    /// <summary>The same sentence with nationalities marked, for corpora that take them for no names.</summary>
    public NamedSentence WithNationalities()
    {
        int[] labels = [.. Labels];
        NameTypes.AddNationalities(Words, labels);
        return this with { Labels = labels };
    }
}

/// <summary>A text with its names, and how much it counts in training.</summary>
internal sealed record NamedDocument(IReadOnlyList<NamedSentence> Sentences, float Weight = 1)
{
    /// <summary>What the tagger is given of it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Inputs => [.. Sentences.Select(sentence => sentence.Words)];

    /// <summary>The same document with nationalities marked.</summary>
    public NamedDocument WithNationalities() => this with { Sentences = [.. Sentences.Select(sentence => sentence.WithNationalities())] };
}
