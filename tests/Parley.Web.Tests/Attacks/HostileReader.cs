using Parley.Talks;
using Parley.Text;

namespace Parley.Web.Tests.Attacks;

/// <summary>Reads something hostile into every field that a reading has.</summary>
internal sealed class HostileReader(string poison) : IReader
{
    public string Version => poison;

    public Reading Read(Report report, CancellationToken cancellation = default)
    {
        var whole = new Span(0, report.Document.Content.Length);
        var evidence = new Evidence(whole, 1) { Rule = poison, Words = [whole] };
        var source = new AttributionSource([whole], poison, poison, SourceKind.Official) { Standing = poison };
        var said = new Attribution(source, [whole], [whole], AttributionForm.Mixed, evidence) { Nested = [new Attribution(source, [whole], [whole], AttributionForm.Direct, evidence)] };
        return new Reading(
            report.Id,
            report.Published,
            report.Title,
            report.Publisher,
            poison,
            [poison, "other"],
            [new Actor(poison, ActorKind.Person, poison, poison, [whole])],
            [said],
            [new Position(poison, poison, PositionAct.Demand, poison, whole, evidence) { Issue = poison }],
            [new Meeting([poison, "other"], MeetingStatus.Held, MeetingLevel.Leaders, PartialDate.OfYear(2031), poison, [new Participant(poison, poison)], evidence)],
            [new Pressure(poison, poison, PressureInstrument.Tariff, PressureStatus.Imposed, evidence)],
            [new Milestone(PartialDate.OfYear(2032), MilestoneKind.Deadline, evidence)],
            [new Faction(poison, [poison], poison, true, evidence)],
            new Outlook(OutlookDirection.Mixed, evidence));
    }
}
