using Parley.Standings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Where talks stand, on one page in plain English.</summary>
/// <param name="Title">Which talks, and as of when.</param>
/// <param name="Basis">What the page rests on ("From 8 reports, ...").</param>
/// <param name="Finding">The finding, sentence by sentence; empty when the reports hold nothing about talks.</param>
/// <param name="Sections">The sections that have something to say, in order.</param>
/// <param name="Standing">What the page is made from.</param>
public sealed record Brief(
    string Title, string Basis, ValueList<BriefLine> Finding, ValueList<BriefSection> Sections, Standing Standing)
{
    /// <summary>What a page says that has neither a finding nor a section.</summary>
    public const string Nothing = "The reports say nothing of talks.";

    /// <summary>What changed since a day that was asked for; null when none was. It is the first section too, unless nothing changed.</summary>
    public BriefSection? Changes { get; init; }

    /// <summary>The day of the brief, or null when no report is dated.</summary>
    public DateOnly? On => Standing.On;

    /// <summary>Whether the reports hold nothing that belongs on the page.</summary>
    public bool IsEmpty => Finding.Count == 0 && Sections.Count == 0;

    /// <summary>Puts a standing into words.</summary>
    public static Brief Of(Standing standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        BriefSection[] sections =
        [
            MeetingSection.Write(standing),
            PositionSection.Write(standing),
            PressureSection.Write(standing),
            FactionSection.Write(standing),
            MilestoneSection.Write(standing),
            OutlookSection.Write(standing),
            SourceSection.Write(standing),
        ];
        return new Brief(
            TitleWriter.Title(standing),
            TitleWriter.Basis(standing),
            FindingWriter.Write(standing),
            sections.Where(section => section.Groups.Count > 0).ToValueList(),
            standing);
    }
}
