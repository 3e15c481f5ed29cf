using Parley.Desk.Comparisons;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;
using Parley.Web.Texts;

namespace Parley.Web.Models;

/// <summary>Tells a comparison.</summary>
internal static class ComparedModels
{
    /// <summary>A report of the record beside earlier ones; beside nothing where there are none.</summary>
    public static ComparedModel Of(Report report, Against against, ComparedStatements? compared) =>
        (compared is null ? new ComparedModel("The record holds nothing earlier to compare it with", null, report.Title, report.Published, null, 0, [], [], [], null) : Of(compared)) with { Report = report.Id, Against = against };

    /// <summary>A statement beside others, whoever made them.</summary>
    public static ComparedModel Of(ComparedStatements compared) => new(
        ComparedFinding.Of(compared.Comparison),
        Report: null,
        compared.Case.Current.Title,
        compared.Case.Current.Date,
        Against: null,
        compared.Case.Earlier.Count,
        compared.Comparison.Sentences.Select(sentence => Line(sentence, compared)).ToValueList(),
        compared.Comparison.Missing.Select(point => Line(point, compared)).ToValueList(),
        compared.Comparison.AbsentKinds,
        compared.Comparison.RepeatedShare);

    private static ComparedLine Line(ComparedSentence sentence, ComparedStatements compared)
    {
        var best = sentence.Matches.Count > 0 ? sentence.Matches[0] : null;
        return new ComparedLine(
            compared.TextOf(sentence.Id),
            sentence.Label,
            sentence.Confidence,
            sentence.Shift,
            sentence.TimesSaid,
            sentence.SaidSince,
            best is null ? null : compared.StatementOf(best).Title,
            best is null ? null : compared.TextOf(best),
            best is null ? [] : compared.DifferenceOf(sentence));
    }

    private static MissingLine Line(MissingPoint point, ComparedStatements compared) =>
        new(compared.TextOf(point.Sentence), point.Weight, point.Confidence, compared.StatementOf(point.Sentence).Title);
}
