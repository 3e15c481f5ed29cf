using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Briefs;

/// <summary>Three reports of invented talks, read by hand.</summary>
internal static class HarborTalks
{
    public static ReadingBuilder[] Reports =>
    [
        New("harbor-1", "2031-05-02")
            .Meeting(
                MeetingStatus.Planned, MeetingLevel.Ministerial, "2031-05-10", "The ministers are to meet in Port Sel on May 10.", "Port Sel", null, new Participant("Oln", "United Isles"))
            .Position("Belmark", PositionAct.Demand, "Belmark wants the harbor fees to be lowered.", "the harbor fees to be lowered", "United Isles")
            .Pressure("United Isles", "Belmark", PressureInstrument.Tariff, PressureStatus.Threatened, "The Isles may tax fish from Belmark.")
            .Heading(OutlookDirection.Unchanged, "Nothing has moved since March."),
        New("harbor-2", "2031-05-12")
            .Meeting(
                MeetingStatus.Held, MeetingLevel.Ministerial, "2031-05-10", "Foreign ministers Mara Oln and Ivo Tarn met in Port Sel on Saturday.", "Port Sel", null,
                new Participant("Mara Oln", "United Isles"), new Participant("Ivo Tarn", "Belmark"))
            .Position("United Isles", PositionAct.Refuse, "The Isles refused to lower harbor fees, an official said.", "to lower harbor fees", "Belmark")
            .Attribution(SourceKind.Official, "The Isles refused to lower harbor fees, an official said.", "an official", "said", "The Isles refused to lower harbor fees")
            .Position("shipping lines", PositionAct.Oppose, "Shipping lines criticized the higher fees.", "the higher fees", party: "United Isles")
            .Pressure("United Isles", "Belmark", PressureInstrument.Tariff, PressureStatus.Imposed, "A tax of 5 percent on fish has been in force since Friday.")
            .Faction("Belmark", ["moderates"], "a quick settlement", false, "Moderates want a quick settlement but are not in charge.")
            .Milestone("2031-06-30", MilestoneKind.Deadline, "The old treaty ends on June 30.")
            .Heading(OutlookDirection.Worsening, "The talks are in trouble."),
        New("harbor-3", "2031-05-20")
            .Meeting(MeetingStatus.Proposed, MeetingLevel.Leaders, "2031-06", "The presidents could meet in June.")
            .Position("Belmark", PositionAct.Demand, "Belmark repeated that harbor fees must be lowered.", "harbor fees must be lowered", "United Isles")
            .Position("United Isles", PositionAct.Offer, "The Isles offered a pause of two months.", "a pause of two months", "Belmark")
            .Milestone("2031-05-18", MilestoneKind.Scheduled, "The truce ended on May 18.")
            .Milestone("2031-06-30", MilestoneKind.Deadline, "All must be done by June 30.")
            .Heading(OutlookDirection.Improving, "Both sides spoke of a better mood."),
    ];

    public static Brief Brief => Desk.Briefs.Brief.Of(Standing.Of(Reports.Select(report => report.Build()).Select(pair => new ReadReport(pair.Report, pair.Reading))));

    private static ReadingBuilder New(string id, string day) => new ReadingBuilder(id, day).Between("Belmark", "United Isles");
}
