using System.Text.RegularExpressions;
using Parley.Standings.Positions;
using Parley.Talks;

namespace Parley.Standings.Parties;

/// <summary>Keeps of each report what bears on the talks.</summary>
/// <remarks>
/// What names no party itself, an outlook, a date, a measure against nobody, belongs to these talks only where two of the sides are the
/// sides of the report; many reports that join talks name the other side in passing. A sentence that names a third state or bloc, and not both sides,
/// tells of other talks; so does an outlook beside which any other is named, and one that names neither side, nor talks, is of nothing in particular. A meeting is one of the sides where its sentence names two of them, calls them both, or names their last talks or people who can be theirs.
/// </remarks>
internal static partial class Bearing
{
    /// <summary>The reports with what bears on the talks between the sides; as they are where there are fewer than two sides.</summary>
    public static List<ReadReport> Of(List<ReadReport> reports, ValueList<string> sides) =>
        sides.Count < 2 ? reports : [.. reports.Select(report => report with { Reading = IsAbout(report.Reading, sides) ? WithoutOthers(report, sides) : InPassing(report, sides) })];

    /// <summary>The stances, with those marked of which only reports tell that are not about two of the sides, or sentences that give a third the same stance.</summary>
    public static ValueList<Stance> MarkPassing(ValueList<Stance> stances, List<ReadReport> reports, ValueList<string> sides)
    {
        var about = reports.Where(report => sides.Count < 2 || IsAbout(report.Reading, sides)).Select(report => report.Report.Id).ToHashSet(StringComparer.Ordinal);
        var thirds = reports.SelectMany(report => report.Reading.Positions.Where(position => IsOfThird(position, sides)).Select(position => (At: (report.Report.Id, position.Evidence.Span), position.Holder))).ToLookup(third => third.At, third => third.Holder);
        return stances.Select(stance => stance with { IsPassing = !stance.Citations.Any(citation => about.Contains(citation.Report) && thirds[(citation.Report, citation.Span)].All(holder => holder == stance.Holder)) }).ToValueList();
    }

    private static bool IsOfThird(Position position, ValueList<string> sides) => sides.Count > 1 && !sides.Contains(position.HolderParty ?? position.Holder);

    private static bool IsAbout(Reading reading, ValueList<string> sides) => reading.Parties.CountIn(sides) >= 2;

    private static Reading WithoutOthers(ReadReport report, ValueList<string> sides) => report.Reading with
    {
        Meetings = MeetingsOf(report, sides),
        Milestones = report.Reading.Milestones.Where(milestone => !IsOfOthers(milestone.Evidence, report.Reading, sides)).ToValueList(),
        Outlook = report.Reading.Outlook.Evidence is { } evidence && (NamesOthers(NamedIn(evidence, report.Reading), sides) || IsOfNobody(evidence, report, sides)) ? Outlook.None : report.Reading.Outlook,
    };

    private static bool IsOfOthers(Evidence evidence, Reading reading, ValueList<string> sides)
    {
        var named = NamedIn(evidence, reading);
        return NamesOthers(named, sides) && SidesAmong(named, sides) < 2;
    }

    private static bool NamesOthers(List<Actor> named, ValueList<string> sides) => named.Exists(actor => actor.Kind is ActorKind.State or ActorKind.Bloc && !sides.Contains(actor.Name));

    private static bool IsOfNobody(Evidence evidence, ReadReport report, ValueList<string> sides) =>
        SidesAmong(NamedIn(evidence, report.Reading), sides) == 0 && !Talks().IsMatch(report.WordsAt(evidence.Span));

    [GeneratedRegex(@"\b(?:talks|negotiat\w+|dispute|agreement|accord|pact|deal)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Talks();

    private static List<Actor> NamedIn(Evidence evidence, Reading reading) => [.. reading.Actors.Where(actor => actor.Mentions.Any(evidence.Span.Contains))];

    /// <summary>The sides that the sentence of a meeting names, or whose people it calls by their office: "the President's visit to Peru".</summary>
    private static int SidesNamed(Meeting meeting, Reading reading, ValueList<string> sides) =>
        SidesAmong(NamesOf(NamedIn(meeting.Evidence, reading)).Concat(meeting.Participants.Select(person => person.Party)), sides);

    private static int SidesAmong(List<Actor> named, ValueList<string> sides) => SidesAmong(NamesOf(named), sides);

    private static IEnumerable<string?> NamesOf(List<Actor> named) => named.SelectMany(actor => new[] { actor.Name, actor.Party });

    private static int SidesAmong(IEnumerable<string?> names, ValueList<string> sides) => names.OfType<string>().Distinct(StringComparer.Ordinal).Count(sides.Contains);

    private static ValueList<Meeting> MeetingsOf(ReadReport report, ValueList<string> sides) => report.Reading.Meetings
        .Where(meeting => meeting.Parties.CountIn(sides) > 1 && (NamesSides(meeting, report, sides) || NamesTheirPeople(meeting, report.Reading, sides)))
        .ToValueList();

    /// <summary>Whether people meet of whom the report does not tell that they are of one side, or of others.</summary>
    private static bool NamesTheirPeople(Meeting meeting, Reading reading, ValueList<string> sides)
    {
        var parties = meeting.Participants.Select(person => person.Party).Distinct(StringComparer.Ordinal).ToList();
        return IsAbout(reading, sides) && meeting.Participants.Count > 1 && (parties.Count > 1 || parties[0] is null) && parties.TrueForAll(party => party is null || sides.Contains(party));
    }

    private static bool NamesSides(Meeting meeting, ReadReport report, ValueList<string> sides)
    {
        var (evidence, words) = (meeting.Evidence, report.WordsAt(meeting.Evidence.Span));
        return SidesNamed(meeting, report.Reading, sides) > 1
            || sides.Count(side => words.Contains(side, StringComparison.OrdinalIgnoreCase)) > 1
            || (IsAbout(report.Reading, sides) && !OtherPair().IsMatch(words) && (BothSides().IsMatch(words) || (TheTalks().IsMatch(words) && !IsOfOthers(evidence, report.Reading, sides))));
    }

    private static Reading InPassing(ReadReport report, ValueList<string> sides) => report.Reading with
    {
        Meetings = MeetingsOf(report, sides),
        Pressure = report.Reading.Pressure.Where(pressure => pressure.Target is not null).ToValueList(),
        Milestones = [],
        Outlook = Outlook.None,
    };

    /// <summary>"The last talks", "the third round of talks".</summary>
    [GeneratedRegex(@"\bthe (?:(?:last|latest|next|previous|first|second|third|fourth|fifth|new|trade) ){1,2}(?:round|talks|negotiations|consultations)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TheTalks();

    /// <summary>"Talks between the government and its banks": the two sides are these.</summary>
    [GeneratedRegex(@"\bbetween (?!(?:the )?(?:two|both|sides)|them|our)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherPair();

    /// <summary>"The two sides", "both countries", "the two presidents", "the delegations", "bilateral".</summary>
    [GeneratedRegex(@"\b(?:(?:two|both) (?:\p{L}+ )?(?:sides|countries|nations|governments|parties|leaders|presidents|ministers|delegations|teams|states|economies)|bilateral|the (?:delegations|sides|negotiators|teams))\b", RegexOptions.IgnoreCase)]
    private static partial Regex BothSides();
}
