using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads meetings, rounds of talks and visits.</summary>
internal static class MeetingReader
{
    private const double Certainty = 0.2;
    private const double CertaintyOfWeight = 0.1;
    private const double HighestCertainty = 0.85;

    public static ValueList<Meeting> Read(ReportContext context)
    {
        var parties = new OccasionParties(context);
        return MeetingMerger.Join(Drafts(context, parties)).Select(told => Merge(told, parties.Principals)).ToValueList();
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
                drafts.AddRange(OccasionTour.Stops(draft, context));
                drafts.AddRange(OccasionTime.FurtherDates(occasion, dates, occasions).Select(start => draft with { Start = start }));
            }
        }

        return drafts;
    }

    /// <summary>A summit, a meeting "of seven powers", or a round called after a place need not be one of the two sides of the report.</summary>
    private static bool IsOfOthers(Occasion occasion) =>
        occasion.Head.Is("summit", "conference", "gathering") || OccasionCircle.IsNamedRound(occasion.Head)
        || (occasion.Kind == OccasionKind.Meeting && occasion.Head.Children.Any(child => child.Relation is Relation.Nmod && child.Preposition() == "of"));

    private static Meeting Merge(List<MeetingDraft> told, ValueList<string> principals)
    {
        var fullest = told.MaxBy(draft => draft.Weight)!;
        var parties = told.SelectMany(draft => draft.Parties).Distinct(StringComparer.Ordinal).ToValueList();
        return new Meeting(
            parties.Count > 0 ? parties : fullest.Forums.Count > 0 ? fullest.Forums : IsOfOthers(fullest.Occasion) ? [] : principals,
            told.Select(draft => draft.Status).FirstOrDefault(status => status is not null) ?? DraftReader.Usual(fullest.Occasion.Kind),
            told.Max(draft => draft.Level),
            told.Select(draft => draft.Start).FirstOrDefault(start => start is not null),
            told.Select(draft => draft.Place).FirstOrDefault(place => place is not null),
            told.SelectMany(draft => draft.Participants).DistinctBy(person => person.Name).ToValueList(),
            new Evidence(fullest.Occasion.Sentence.Span, Math.Min(HighestCertainty, Certainty + (CertaintyOfWeight * fullest.Weight)))
            {
                Rule = OccasionFinder.Rule.Name,
                Words = [fullest.Occasion.Head.Span],
            });
    }
}
