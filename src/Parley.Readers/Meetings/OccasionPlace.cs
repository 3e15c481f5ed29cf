using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Meetings;

/// <summary>Reads where a meeting takes place.</summary>
internal static class OccasionPlace
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/place",
        "Where a meeting is: the proper noun after \"in\" or \"at\" behind its word, the goal of a journey (\"to Lima\", \"visit Lima\"), and \"here\", the place of the dateline.",
        "The place tells who is host, and tells meetings apart.",
        new RuleExample("Talks between Norway and Iceland are under way in Oslo.", "Norway and Iceland, ongoing, Oslo"),
        new RuleExample("Talks between Norway and Iceland are under way in May.", "Norway and Iceland, ongoing, 2019-05", "The proper noun is a date."))
    {
        ReadsParts = true,
    };

    private const int Reach = 16;

    /// <summary>The place as written, or null; behind a comma "for" tells for whom somebody speaks.</summary>
    public static string? Of(Occasion occasion, ReportContext context)
    {
        var sentence = occasion.Sentence;
        var isVisit = occasion.Kind == OccasionKind.Visit;
        var isApart = false;
        if (isVisit && occasion.Need != OccasionNeed.Mission && !OccasionFinder.DescribesVisitor(occasion.Head) && OccasionFinder.Visited(occasion.Head) is { Class: WordClass.Propn } && NameAfter(sentence, occasion.Head.Index, context) is { } visited) return visited;
        for (var i = occasion.Head.Index + 1; i < Math.Min(sentence.Count, occasion.Head.Index + Reach); i++)
        {
            if (sentence.Words[i].Equals("here", StringComparison.OrdinalIgnoreCase)) return PlaceOf(context.Report);
            if (EndsReach(sentence[i])) return null;
            isApart |= sentence.Words[i] == ",";
            var leads = sentence.Words[i] is "in" or "at" || (isVisit && (sentence.Words[i] is "to" || (sentence.Words[i] is "for" && !isApart)));
            if (leads && !IsOfMatter(sentence[i - 1]) && NameAfter(sentence, i, context) is { } place) return place;
        }

        return null;
    }

    /// <summary>"Discussed the situation in Lima": where the matter is, not the meeting.</summary>
    private static bool IsOfMatter(Token noun) =>
        noun.Is("situation", "crisis", "war", "conflict", "development", "unrest", "violence", "fighting", "peace", "stability", "event", "condition");

    private static bool EndsReach(Token token) => token.Text is ";" || (token.Sentence.IsClausal(token.Index) && MeetingLexicon.FrameOf(token) is null);

    /// <summary>The run of proper nouns after a word, an article passed over, unless it is a date, a person, or the beginning of a body's name ("the Organisation for Economic Cooperation").</summary>
    private static string? NameAfter(Sentence sentence, int word, ReportContext context)
    {
        var first = word + 1;
        if (first < sentence.Count && sentence.Classes[first] is WordClass.Det) first++;
        var end = first;
        while (end < sentence.Count && (sentence.Classes[end] is WordClass.Propn || OpensName(sentence, end))) end++;
        if (end == first || (end < sentence.Count && MeetingLexicon.Noun(sentence[end]) is not null) || OpensNumberedGroup(sentence, end)) return null;
        var span = Span.Cover(sentence.Spans[first], sentence.Spans[end - 1]);
        return IsOther(span, context) ? null : WholeName(span, context).In(context.Analysis.Document.Content);
    }

    /// <summary>The "Group" of "Group of Seven".</summary>
    private static bool OpensNumberedGroup(Sentence sentence, int end) =>
        end + 1 < sentence.Count && sentence.Words[end] == "of" && sentence.Classes[end + 1] is WordClass.Num;

    /// <summary>The adjective of "White House".</summary>
    private static bool OpensName(Sentence sentence, int index) =>
        sentence.Classes[index] is WordClass.Adj && char.IsUpper(sentence.Words[index][0]) && index + 1 < sentence.Count && sentence.Classes[index + 1] is WordClass.Propn && char.IsUpper(sentence.Words[index + 1][0]);

    /// <summary>"Republic of Korea", of which only the first word is a proper noun.</summary>
    private static Span WholeName(Span span, ReportContext context) => context.Cast.Actors
        .Where(actor => actor.Kind is ActorKind.State)
        .SelectMany(actor => actor.Mentions)
        .Where(mention => mention.Start == span.Start && mention.End > span.End)
        .DefaultIfEmpty(span)
        .First();

    private static bool IsOther(Span span, ReportContext context) =>
        context.Analysis.Dates.Any(date => date.Span.Overlaps(span))
        || context.Cast.Actors.Any(actor => actor.Mentions.Any(mention => actor.Kind switch
        {
            ActorKind.Person => mention.Overlaps(span),
            ActorKind.Organisation => mention.Contains(span) && mention.End > span.End,
            _ => false,
        }));

    /// <summary>The place where the report was filed, as its dateline writes it.</summary>
    private static string? PlaceOf(Report report)
    {
        if (report.Dateline is not { } dateline) return null;
        var words = dateline.Split(',', 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words.Select(word => word[..1] + word[1..].ToLowerInvariant()));
    }
}
