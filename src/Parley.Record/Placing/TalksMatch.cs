using Parley.Talks;

namespace Parley.Record.Placing;

/// <summary>Tells how sure it is that a report speaks of talks.</summary>
/// <remarks>
/// Two things count: whether the talks' parties face each other in the report (as its sides, or at least among those who hold positions, meet, press
/// or are named), and whether the report has the words of the subject.
/// </remarks>
public static class TalksMatch
{
    /// <summary>From this confidence on a report joins.</summary>
    public const double Enough = 0.5;

    private const double Side = 1;
    private const double Named = 0.7;
    private const double OtherSubject = 0.4;

    /// <summary>The confidence, 0 to 1.</summary>
    public static double Of(Negotiation talks, Report report, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(talks);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(reading);
        var parties = OfParties(talks.Parties, reading);
        return parties == 0 ? 0 : parties * (SubjectWords.AreIn(talks.About, report, reading) ? 1 : OtherSubject);
    }

    /// <summary>Two parties make talks: the two most present ones count, or the only one of talks with one party.</summary>
    private static double OfParties(ValueList<string> parties, Reading reading)
    {
        var named = PartiesOf(reading);
        var present = parties.Select(party => reading.Parties.Contains(party) ? Side : named.Contains(party) ? Named : 0).OrderDescending().Take(2).ToList();
        return present.Min() > 0 ? present.Average() : 0;
    }

    /// <summary>Every party that the reading names anywhere.</summary>
    public static IReadOnlySet<string> PartiesOf(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        IEnumerable<string?> names =
        [
            .. reading.Parties,
            .. reading.Actors.Where(actor => actor.Kind is ActorKind.State or ActorKind.Bloc or ActorKind.Organisation).Select(actor => actor.Name),
            .. reading.Actors.Select(actor => actor.Party),
            .. reading.Positions.SelectMany(position => (string?[])[position.Holder, position.HolderParty, position.Target]),
            .. reading.Meetings.SelectMany(meeting => meeting.Parties),
            .. reading.Pressure.SelectMany(pressure => (string?[])[pressure.Actor, pressure.Target]),
        ];
        return names.OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
