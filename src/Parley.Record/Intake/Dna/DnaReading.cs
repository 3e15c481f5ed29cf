using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Record.Intake.Dna;

/// <summary>Makes a reading of the statements that people coded: each is a position, whose holder agrees or disagrees with a concept.</summary>
internal static class DnaReading
{
    private const string Reader = "Discourse Network Analyzer";

    /// <summary>The reading; null when nothing was coded.</summary>
    public static Reading? Of(DnaDocument document, Report report)
    {
        var positions = document.Statements.Where(statement => statement.Span.End <= document.Text.Length).Select(Of).OfType<Position>().ToValueList();
        return positions.Count == 0 ? null : new Reading(
            report.Id, report.Published, report.Title, report.Publisher, Reader, [], [], [], positions, [], [], [], [], Outlook.None);
    }

    private static Position? Of(DnaStatement statement) => (statement.Person ?? statement.Organization) is not { } holder ? null
        : new Position(holder, statement.Organization, ActOf(statement), statement.Target, statement.Span, new Evidence(statement.Span, 1)) { Issue = statement.Concept };

    private static PositionAct ActOf(DnaStatement statement) =>
        ValueName.TryParse<PositionAct>(statement.Act, out var act) ? act : statement.Agrees ? PositionAct.Support : PositionAct.Oppose;
}
