using Parley.Language;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>A sentence with its names.</summary>
/// <param name="Words">The words.</param>
/// <param name="Classes">Their parts of speech.</param>
/// <param name="Labels">Their labels (<see cref="NameLabels"/>).</param>
internal sealed record NamedSentence(string[] Words, WordClass[] Classes, int[] Labels);

/// <summary>A text with its names, and how much it counts in training.</summary>
internal sealed record NamedDocument(IReadOnlyList<NamedSentence> Sentences, float Weight = 1)
{
    public IReadOnlyList<NameInput> Inputs { get; } = [.. Sentences.Select(sentence => new NameInput(sentence.Words, sentence.Classes))];
}
