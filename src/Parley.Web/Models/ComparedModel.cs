using System.Text.Json.Serialization;
using Parley.Desk.Comparisons;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Text;
using Parley.Web.Texts;

namespace Parley.Web.Models;

/// <summary>A report beside what was said before on the same matter.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Published">Its day, or null.</param>
/// <param name="Against">With which earlier ones it is compared.</param>
/// <param name="Earlier">How many those are; 0 when the record holds none.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Missing">The points of the latest of the earlier ones that it no longer makes.</param>
/// <param name="AbsentKinds">The kinds of content that such statements usually have and this one lacks.</param>
/// <param name="RepeatedShare">The share of its words that make a point made before; null without such words.</param>
public sealed record ComparedModel(
    string Headline,
    string Report,
    string? Title,
    DateOnly? Published,
    Against Against,
    int Earlier,
    ValueList<ComparedLine> Sentences,
    ValueList<MissingLine> Missing,
    ValueList<ContentKind> AbsentKinds,
    double? RepeatedShare)
{
    /// <summary>A statement beside others, whoever made them.</summary>
    internal static ComparedModel Of(ComparedStatements compared) =>
        Of(new Report("", new TextDocument("")) { Title = compared.Case.Current.Title, Published = compared.Case.Current.Date }, Against.All, compared);

    internal static ComparedModel Of(Report report, Against against, ComparedStatements? compared) => compared is null
        ? new ComparedModel("The record holds nothing earlier to compare it with", report.Id, report.Title, report.Published, against, 0, [], [], [], null)
        : new ComparedModel(
            ComparedFinding.Of(compared.Comparison),
            report.Id,
            report.Title,
            report.Published,
            against,
            compared.Case.Earlier.Count,
            compared.Comparison.Sentences.Select(sentence => ComparedLine.Of(sentence, compared)).ToValueList(),
            compared.Comparison.Missing.Select(point => MissingLine.Of(point, compared)).ToValueList(),
            compared.Comparison.AbsentKinds,
            compared.Comparison.RepeatedShare);
}

/// <summary>A sentence beside what it was before.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">The estimated probability of that, 0 to 1.</param>
/// <param name="Shift">How a reworded point has moved, or null.</param>
/// <param name="TimesSaid">How many earlier statements make its point.</param>
/// <param name="SaidSince">The day of the first of them, or null.</param>
/// <param name="Before">The earlier statement that makes it best, or null.</param>
/// <param name="BeforeText">The sentence that makes it there, or null.</param>
/// <param name="Difference">How the words differ from that sentence's; empty without one.</param>
public sealed record ComparedLine(
    string Text, SentenceLabel Label, double Confidence, PointShift? Shift, int TimesSaid, DateOnly? SaidSince, string? Before, string? BeforeText, ValueList<DifferencePart> Difference)
{
    private const double Alike = 0.4;

    /// <summary>Whether so many words are the same that the difference is worth showing word by word.</summary>
    [JsonIgnore]
    public bool IsClose => Difference.Where(part => part.Kind == DifferenceKind.Same).Sum(part => part.Text.Length) >= Alike * Text.Length;

    internal static ComparedLine Of(ComparedSentence sentence, ComparedStatements compared) => new(
        compared.TextOf(sentence.Id),
        sentence.Label,
        sentence.Confidence,
        sentence.Shift,
        sentence.TimesSaid,
        sentence.SaidSince,
        sentence.Matches.Count > 0 ? compared.StatementOf(sentence.Matches[0]).Title : null,
        sentence.Matches.Count > 0 ? compared.TextOf(sentence.Matches[0]) : null,
        sentence.Matches.Count > 0 ? compared.DifferenceOf(sentence) : []);
}

/// <summary>A point that is no longer made.</summary>
/// <param name="Text">The earlier sentence that makes it.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Confidence">The estimated probability that it is missing, 0 to 1.</param>
/// <param name="Before">The earlier statement that makes it.</param>
public sealed record MissingLine(string Text, PointWeight Weight, double Confidence, string? Before)
{
    internal static MissingLine Of(MissingPoint point, ComparedStatements compared) =>
        new(compared.TextOf(point.Sentence), point.Weight, point.Confidence, compared.StatementOf(point.Sentence).Title);
}
