using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Meetings;

/// <summary>Parts a journey with several stops into its meetings.</summary>
/// <remarks>
/// Reads "after talks in Peru, Chile and Brazil, the Norwegian envoy said" as three meetings, each with whom the place belongs to. A near miss: "talks on copper, wheat
/// and sugar in Peru" has one place.
/// </remarks>
internal static class OccasionTour
{
    /// <summary>The draft once for each place where such a meeting was; itself where there is one place or none.</summary>
    public static IEnumerable<MeetingDraft> Stops(MeetingDraft draft, ReportContext context)
    {
        var places = draft.Occasion.IsVerb ? [] : PlacesOf(draft.Occasion.Head);
        return places.Count < 2 ? [draft] : places.Select(place => At(draft, place, context));
    }

    private static List<Token> PlacesOf(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child is { Relation: Relation.Nmod or Relation.Obl, Class: WordClass.Propn } && child.Preposition() is "in")
                return [child, .. child.Children.Where(other => other is { Relation: Relation.Conj, Class: WordClass.Propn })];
        }

        return [];
    }

    private static MeetingDraft At(MeetingDraft draft, Token place, ReportContext context)
    {
        var host = context.Cast.MentionOf(place)?.Party;
        return draft with
        {
            Parties = host is null || draft.Parties.Contains(host) ? draft.Parties : [.. draft.Parties, host],
            Place = NameOf(place, context),
        };
    }

    private static string NameOf(Token place, ReportContext context)
    {
        var first = place.Children.Where(child => child.Relation is Relation.Amod or Relation.Compound && child.Index < place.Index).Select(child => child.Span.Start).DefaultIfEmpty(place.Span.Start).Min();
        return context.Analysis.Document.Content[first..place.Span.End];
    }
}
