using Parley.Standings.Words;
using Parley.Text;

namespace Parley.Standings;

/// <summary>The sentence of a report that says something: what every line of a standing rests on.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Published">The report's day, or null when unknown.</param>
/// <param name="Publisher">The report's publisher, or null.</param>
/// <param name="Span">Where the sentence stands in the report's text, in UTF-16 code units.</param>
/// <param name="Text">The report's text.</param>
/// <param name="Confidence">The estimated probability that it was read rightly, 0 to 1.</param>
public sealed record Citation(string Report, DateOnly? Published, string? Publisher, Span Span, string Text, double Confidence)
{
    /// <summary>The sentence, with white space evened out; cut from the text whenever it is asked for.</summary>
    public string Sentence => EvenSpaces.Of(Span.In(Text));
}
