using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Pieces;

namespace Parley.Web.Models;

/// <summary>Tells what came of reports that were to be added.</summary>
internal static class AddedModels
{
    public static AddedModel Of(IReadOnlyCollection<AddedLine> lines)
    {
        var refused = lines.Count(line => line.Outcome == "refused");
        var recorded = lines.Count(line => line.Outcome == "recorded");
        var known = lines.Count - refused - recorded;
        return new AddedModel($"{Wording.Count(recorded, "report")} added{(known > 0 ? $", {known} known already" : "")}{(refused > 0 ? $", {refused} refused" : "")}", lines.ToValueList());
    }

    public static AddedLine Line(AddOutcome outcome) => outcome switch
    {
        ReportRecorded recorded => new AddedLine(recorded.Where, "recorded", recorded.Report, recorded.Talks, null),
        ReportRefused refused => new AddedLine(refused.Where, "refused", null, [], $"{refused.Problem.What}; {refused.Problem.Remedy}"),
        ReportKnown known => new AddedLine(known.Where, "known", known.Report, [], null),
        ReportLinked copy => new AddedLine(copy.Where, "copy", copy.Report, [], $"nearly the same as {copy.Original}, and not counted again"),
        _ => throw new InvalidOperationException($"adding yields no {outcome.GetType()}"),
    };
}
