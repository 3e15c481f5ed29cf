using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language.Coreference;

/// <summary>A noun phrase or pronoun that stands for someone or something.</summary>
/// <param name="Span">The code units that it covers: the whole phrase ("Treasury Secretary Steven Mnuchin").</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="FirstToken">The index of its first token in the sentence.</param>
/// <param name="TokenCount">The number of its tokens, 1 or more.</param>
/// <param name="Head">The index of its head token in the sentence; no two mentions of a text share a head.</param>
/// <param name="Form">Name, pronoun, or what kind of description.</param>
/// <param name="Name">The name at its head, without titles ("Steven Mnuchin"); null when there is none.</param>
public sealed record ChainMention(Span Span, int Sentence, int FirstToken, int TokenCount, int Head, MentionForm Form, Name? Name);
