using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Intake.Dna;

/// <summary>A document of Discourse Network Analyzer, with what was coded in it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Author">Its author, or empty.</param>
/// <param name="Source">Where it was published, or empty.</param>
/// <param name="Day">Its day, or null.</param>
/// <param name="Statements">What was coded, in the order of the text.</param>
internal sealed record DnaDocument(string Title, string Text, string Author, string Source, DateOnly? Day, ValueList<DnaStatement> Statements);

/// <summary>A statement coded in a document: who says there that he agrees or disagrees with which concept.</summary>
/// <param name="Span">The words coded.</param>
/// <param name="Person">The variable <c>person</c>, or null.</param>
/// <param name="Organization">The variable <c>organization</c>, or null.</param>
/// <param name="Concept">The variable <c>concept</c>, or null.</param>
/// <param name="Agrees">The variable <c>agreement</c>; true when it is not coded.</param>
internal sealed record DnaStatement(Span Span, string? Person, string? Organization, string? Concept, bool Agrees)
{
    /// <summary>The variable <c>act</c>, which Parley adds, or null.</summary>
    public string? Act { get; init; }

    /// <summary>The variable <c>target</c>, which Parley adds, or null.</summary>
    public string? Target { get; init; }
}
