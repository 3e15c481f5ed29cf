using Parley.Standings;
using Parley.Standings.Pressures;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Pressure by how far it has come, each kind of measure by the sentence that tells of it most surely.</summary>
internal static class PressureSection
{
    private const int Room = 5;

    public static BriefSection Write(Standing standing) => BriefSection.Of(
        "Pressure",
        Group(standing, "In force", PressureStatus.Imposed),
        Group(standing, "Decided", PressureStatus.Decided),
        Group(standing, "Threatened", PressureStatus.Threatened),
        Group(standing, "Eased or lifted", PressureStatus.Eased, PressureStatus.Lifted));

    /// <summary>"tariffs by the United States on China".</summary>
    public static string Name(Measure measure)
    {
        var target = measure.Target is { } party ? $" {Preposition(measure.Instrument)} {PartyName.In(party)}" : "";
        return $"{Instrument(measure.Instrument)} by {PartyName.In(measure.Actor)}{target}";
    }

    /// <summary>Whether the name of the instrument is plural.</summary>
    public static bool IsPlural(PressureInstrument instrument) => instrument is not (PressureInstrument.Embargo or PressureInstrument.Other);

    private static BriefGroup Group(Standing standing, string title, params PressureStatus[] statuses) => BriefGroup.Of(
        title,
        [.. standing.Measures.Where(measure => measure.IsSure && statuses.Contains(measure.Status)).OrderByDescending(measure => measure.When).Select(Line)],
        Room);

    private static BriefLine Line(Measure measure) => BriefLine.Of(
        measure.When is { } when ? Days.Told(Days.Short(when), measure.IsDated) : null,
        $"{Phrases.Sentence(Name(measure))}: {Phrases.Quote(measure.Clearest.Sentence)}",
        null,
        [measure.Clearest]);

    private static string Preposition(PressureInstrument instrument) => instrument switch
    {
        PressureInstrument.Tariff or PressureInstrument.Quota or PressureInstrument.Other => "on",
        _ => "against",
    };

    private static string Instrument(PressureInstrument instrument) => instrument switch
    {
        PressureInstrument.Tariff => "tariffs",
        PressureInstrument.Quota => "quotas",
        PressureInstrument.Sanction => "sanctions",
        PressureInstrument.Embargo => "an embargo",
        PressureInstrument.Subsidy => "subsidies",
        PressureInstrument.Legal => "legal steps",
        _ => "other pressure",
    };
}
