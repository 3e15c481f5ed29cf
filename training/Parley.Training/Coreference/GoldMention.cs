namespace Parley.Training.Coreference;

/// <summary>A mention in a corpus.</summary>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Head">The index of its head token.</param>
/// <param name="Entity">Which entity of the document it stands for.</param>
/// <param name="Type">The type of the entity ("person").</param>
internal sealed record GoldMention(int Sentence, int First, int Last, int Head, string Entity, string Type);

/// <summary>A document of a corpus with its coreference.</summary>
/// <param name="Name">Its name in the corpus.</param>
/// <param name="Sentences">Its sentences with the corpus's own trees.</param>
/// <param name="Mentions">Its mentions, those of entities that are mentioned once included.</param>
internal sealed record CoreferenceDocument(string Name, IReadOnlyList<IReadOnlyList<Corpora.TreebankToken>> Sentences, IReadOnlyList<GoldMention> Mentions);
