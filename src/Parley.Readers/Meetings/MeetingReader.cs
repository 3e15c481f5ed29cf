using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads meetings, rounds of talks and visits.</summary>
internal static class MeetingReader
{
    private const double Threshold = 0.2;

    private static readonly LogisticJudge BuiltIn = LogisticJudge.Load("Meetings/Data/judge.txt");

    /// <summary>The meetings among what the rules read that are likely enough, in the order of the text.</summary>
    public static ValueList<Meeting> Keep(IReadOnlyList<ProposedMeeting> proposals) => Keep(proposals, BuiltIn, Threshold);

    /// <summary>The meetings that a judge finds at least as likely as a threshold.</summary>
    internal static ValueList<Meeting> Keep(IReadOnlyList<ProposedMeeting> proposals, LogisticJudge judge, double threshold) =>
        proposals.Select(proposal => proposal.Judge(judge)).Where(meeting => meeting.Evidence.Confidence >= threshold).ToValueList();

    /// <summary>All that the rules read in a report, one proposal for each meeting.</summary>
    internal static IReadOnlyList<ProposedMeeting> Propose(ReportContext context)
    {
        var parties = new OccasionParties(context);
        return [.. MeetingMerger.Join(Drafts(context, parties)).Select(told => Merge(told, parties, context.Report))];
    }

    private static List<MeetingDraft> Drafts(ReportContext context, OccasionParties parties)
    {
        var reader = new DraftReader(context, parties);
        var drafts = new List<MeetingDraft>();
        var next = 0;
        foreach (var sentence in context.Analysis.Sentences)
        {
            var dates = new List<DateExpression>();
            for (; next < context.Analysis.Dates.Length && context.Analysis.Dates[next].Span.Start < sentence.Span.End; next++) dates.Add(context.Analysis.Dates[next]);
            var occasions = OccasionFinder.In(sentence).ToList();
            foreach (var occasion in occasions)
            {
                if (reader.Read(occasion, dates, occasions) is not { } draft) continue;
                if (draft.Parties.Count == 2) parties.Latest = draft.Parties;
                drafts.AddRange(OccasionTour.Stops(draft, context));
                drafts.AddRange(OccasionTime.FurtherDates(occasion, dates, occasions).Select(start => draft with { Start = start }));
            }

            OutcomeBehind.Add(sentence, drafts, context);
        }

        return drafts;
    }

    /// <summary>A summit, a meeting "of seven powers", or a round called after a place need not be one of the two sides of the report.</summary>
    private static bool IsOfOthers(Occasion occasion) =>
        occasion.Head.Is("summit", "conference", "gathering") || OccasionCircle.IsNamedRound(occasion.Head)
        || (occasion.Kind == OccasionKind.Meeting && occasion.Head.Children.Any(child => child.Relation is Relation.Nmod && child.Preposition() == "of"));

    private static ProposedMeeting Merge(List<MeetingDraft> told, OccasionParties parties, Report report)
    {
        var fullest = told.MaxBy(draft => draft.Weight)!;
        var meeting = Merge(told, fullest, parties, report.Published);
        return new ProposedMeeting(meeting, [.. MeetingEvidences.Of(meeting, told, fullest, parties, report.Document.Content.Length)]);
    }

    /// <summary>A journey need not have been when talks were, unless these were where it led.</summary>
    private static bool IsApart(MeetingDraft draft, MeetingDraft fullest) =>
        fullest.IsJourney && !draft.IsJourney && draft.Start is not null && (draft.Place is null || draft.Place != fullest.Place);

    /// <summary>The first outcome told; that talks were called constructive goes behind all others.</summary>
    private static ReportedOutcome? OutcomeOf(List<MeetingDraft> told, MeetingDraft fullest) =>
        told.Where(draft => IsSurelyOf(draft, fullest)).Select(draft => draft.Outcome).OfType<ReportedOutcome>().OrderBy(outcome => outcome.Kind == MeetingOutcome.Progress).FirstOrDefault();

    /// <summary>Whether what came of the one came of the other: both are one account, are of the same parties and no two days, or the one only points back to the other.</summary>
    private static bool IsSurelyOf(MeetingDraft draft, MeetingDraft fullest) =>
        draft == fullest || (!IsOfEarlier(draft.Occasion)
            && ((draft.IsReminder && draft.Occasion.Sentence.Index >= fullest.Occasion.Sentence.Index)
                || ((draft.Start is null || draft.Start == fullest.Start) && draft.Parties.Count == fullest.Parties.Count && draft.Parties.All(fullest.Parties.Contains))));

    /// <summary>"The recent Paris meeting" may be another than the one told before.</summary>
    private static bool IsOfEarlier(Occasion occasion) => occasion.Head.Children.Any(child => child.Relation is Relation.Amod && child.Is("recent", "previous", "earlier", "last", "past", "prior"));

    /// <summary>Where somebody will travel, or where a summit was, is not where two sides met.</summary>
    private static bool IsAlike(MeetingDraft one, MeetingDraft other) => one.IsJourney == other.IsJourney && IsOfOthers(one.Occasion) == IsOfOthers(other.Occasion);

    private static Meeting Merge(List<MeetingDraft> told, MeetingDraft fullest, OccasionParties known, DateOnly? published)
    {
        var parties = fullest.Parties.Count > 1 ? fullest.Parties : told.SelectMany(draft => draft.Parties).Distinct(StringComparer.Ordinal).ToValueList();
        var start = told.Where(draft => !IsApart(draft, fullest)).Select(draft => draft.Start).FirstOrDefault(start => start is not null);
        var status = told.Select(draft => draft.Status).FirstOrDefault(status => status is not null) ?? DraftReader.Usual(fullest.Occasion.Kind);
        var (level, shared) = (told.Max(draft => draft.Level), SharedRank.Of([.. told.SelectMany(draft => draft.Ranks)]));
        var people = told.SelectMany(draft => draft.Participants).DistinctBy(person => person.Name).Select(person => person.Party is not { } party || known.IsState(party) || parties.Contains(party) ? person : person with { Party = null }).ToValueList();
        if (status is MeetingStatus.Held && start is { } day && published is { } today && DraftReader.IsAhead(fullest.Occasion, day.First, today)) status = MeetingStatus.Planned;
        return new Meeting(
            parties.Count > 0 ? parties : fullest.Forums.Count > 0 ? fullest.Forums : IsOfOthers(fullest.Occasion) ? [] : known.Principals,
            status,
            level,
            start,
            fullest.Place ?? told.Where(draft => draft.Parties.Count > 0 && IsAlike(draft, fullest)).Select(draft => draft.Place).FirstOrDefault(place => place is not null),
            people,
            new Evidence(fullest.Occasion.Sentence.Span, 1)
            {
                Rule = OccasionFinder.Rule.Name,
                Words = [fullest.Occasion.Head.Span],
            })
        {
            IsLevelShared = level == shared,
            Outcome = status is MeetingStatus.Held or MeetingStatus.Ongoing ? OutcomeOf(told, fullest) : null,
            IsJourney = fullest.IsJourney && people.Select(person => person.Party).Distinct(StringComparer.Ordinal).Count() < 2,
        };
    }
}
