using Parley.Desk.Records;
using Parley.Talks;
using Parley.Web.Pieces;

namespace Parley.Web.Models;

/// <summary>What came of reports that were to be added.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Reports">What came of each, in order.</param>
public sealed record AddedModel(string Headline, ValueList<AddedLine> Reports)
{
    internal static string Find(IReadOnlyCollection<AddedLine> lines)
    {
        var refused = lines.Count(line => line.Outcome == "refused");
        var recorded = Wording.Count(lines.Count(line => line.Outcome == "recorded"), "report");
        var known = lines.Count - refused - lines.Count(line => line.Outcome == "recorded");
        return $"{recorded} added{(known > 0 ? $", {known} known already" : "")}{(refused > 0 ? $", {refused} refused" : "")}";
    }
}

/// <summary>What came of one report.</summary>
/// <param name="Where">Where it came from.</param>
/// <param name="Outcome">"recorded", "copy", "known" or "refused".</param>
/// <param name="Report">Its id in the record, or null when it was refused.</param>
/// <param name="Talks">The talks that it joined.</param>
/// <param name="Problem">What is wrong with it and what to do, or null.</param>
public sealed record AddedLine(string Where, string Outcome, string? Report, ValueList<string> Talks, string? Problem)
{
    internal static AddedLine Of(AddOutcome outcome) => outcome switch
    {
        ReportRecorded recorded => new AddedLine(recorded.Where, "recorded", recorded.Report, recorded.Talks, null),
        ReportRefused refused => new AddedLine(refused.Where, "refused", null, [], $"{refused.Problem.What}; {refused.Problem.Remedy}"),
        ReportKnown known => new AddedLine(known.Where, "known", known.Report, [], null),
        ReportLinked copy => new AddedLine(copy.Where, "copy", copy.Report, [], $"nearly the same as {copy.Original}, and not counted again"),
        _ => throw new InvalidOperationException($"adding yields no {outcome.GetType()}"),
    };
}
