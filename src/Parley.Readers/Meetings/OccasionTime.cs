using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads when a meeting takes place.</summary>
internal static class OccasionTime
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/time",
        "When a meeting is: the date nearest to its word, a verb between them counting as several words.",
        "Trees attach dates badly; distance does it better.",
        new RuleExample("Norway agreed to hold talks with Iceland in June.", "Norway and Iceland, planned, 2019-06"),
        new RuleExample("Norway said on Tuesday that talks with Iceland had failed.", "Norway and Iceland, held, no-progress", "The Tuesday is that of the saying."))
    {
        ReadsParts = true,
    };

    private const int LongestDateline = 10;
    private const int Farthest = 14;
    private const int CostOfVerb = 10;
    private const int CostOfFrame = 2;
    private const int CostOfBreak = 6;

    /// <summary>The date among those of the sentence, or null; a date nearer to another occasion of the sentence belongs to that one.</summary>
    public static DateExpression? Of(Occasion occasion, IReadOnlyList<DateExpression> dates, IReadOnlyList<Occasion> occasions)
    {
        DateExpression? best = null;
        var shortest = Farthest;
        foreach (var date in dates)
        {
            var distance = Distance(occasion, date);
            if (distance >= shortest || occasions.Any(other => other.Head != occasion.Head && !IsJoined(occasion, other) && Distance(other, date) < distance)) continue;
            (best, shortest) = (date, distance);
        }

        return best;
    }

    /// <summary>"His visit to Peru and talks with its premier in July" were both then.</summary>
    private static bool IsJoined(Occasion occasion, Occasion other) => other.Head is { Relation: Relation.Conj, Head: { } first } && first == occasion.Head && !occasion.IsVerb;

    /// <summary>The dates joined to the first one by "and": "in June and September" tells two meetings.</summary>
    public static IEnumerable<PartialDate> FurtherDates(Occasion occasion, IReadOnlyList<DateExpression> dates, IReadOnlyList<Occasion> occasions)
    {
        if (Of(occasion, dates, occasions) is not { } last) yield break;
        foreach (var date in dates)
        {
            if (date.Span.Start <= last.Span.Start || date.Grain != last.Grain || !AreJoined(occasion.Sentence, last, date)) continue;
            if (date.AsPartial() is { } further) yield return further;
            last = date;
        }
    }

    private static bool AreJoined(Sentence sentence, DateExpression one, DateExpression other)
    {
        foreach (var token in sentence)
        {
            if (token.Span.Start < one.Span.End || token.Span.End > other.Span.Start) continue;
            if (token.Text is not ("and" or "," or "in" or "on")) return false;
        }

        return true;
    }

    /// <summary>"LIMA, July 1 - The talks ...": the day on which the report was filed.</summary>
    private static bool IsOfDateline(Sentence sentence, DateExpression date)
    {
        for (var i = 0; i < Math.Min(LongestDateline, sentence.Count - 1); i++)
        {
            if (sentence.Spans[i].Start < date.Span.End) continue;
            return sentence.Words[i] is "-" or "--" or "–" or "—" && sentence.Spans[i].Start > date.Span.End && sentence.Spans[i + 1].Start > sentence.Spans[i].End;
        }

        return false;
    }

    /// <summary>How far a date is from the word of a meeting, in words; verbs and breaks between them count as several.</summary>
    public static int Distance(Occasion occasion, DateExpression date)
    {
        if (date.Kind != DateKind.Date || date.First is null || date.Grain == DateGrain.Vague || IsOfDateline(occasion.Sentence, date)) return int.MaxValue;
        var sentence = occasion.Sentence;
        var isAfter = date.Span.Start > occasion.Head.Span.Start;
        if (IsOfOther(sentence, date) || DescribesOther(occasion, date)) return int.MaxValue;
        if (!isAfter && (IsPossessor(occasion, date) || IsOpening(occasion, date))) return 0;
        var cost = isAfter || !FollowsVerb(sentence, date) ? 0 : CostOfVerb;
        for (var i = occasion.Head.Index + (isAfter ? 1 : -1); i >= 0 && i < sentence.Count && !date.Span.Contains(sentence.Spans[i]); i += isAfter ? 1 : -1)
        {
            cost += sentence.Classes[i] switch
            {
                WordClass.Verb when sentence.IsClausal(i) => (MeetingLexicon.FrameOf(sentence[i]) is null || IsDeparture(sentence[i])) && !IsPurpose(occasion, i) ? CostOfVerb : CostOfFrame,
                WordClass.Propn when i > 0 && sentence.Classes[i - 1] is WordClass.Propn => 0,
                WordClass.Punct when sentence.Words[i] is "(" or ")" => 0,
                WordClass.Punct when IsInPlace(sentence, i, date) => 1,
                WordClass.Punct when sentence.Words[i] is "," or ";" or "\"" or "\u201d" => CostOfBreak,
                _ => 1,
            };
        }

        return IsHungOn(occasion, date) || (isAfter && IsInCaption(occasion, date)) ? Math.Min(cost, Farthest - 1) : cost;
    }

    /// <summary>"The premiers meet in Lima, capital of Peru, May 3, 2019.": the day that ends the one clause of a caption is that of what it tells.</summary>
    private static bool IsInCaption(Occasion occasion, DateExpression date)
    {
        var sentence = occasion.Sentence;
        var first = FirstOf(sentence, date);
        var end = EndOf(sentence, date);
        if (date.Grain != DateGrain.Day || first == 0 || sentence.Words[first - 1] != "," || end < sentence.Count && sentence.Words[end] is not ".") return false;
        for (var i = 0; i < first; i++)
        {
            if (sentence.IsClausal(i) && sentence[i].Relation is not Relation.Root) return false;
        }

        return true;
    }

    /// <summary>Whether the tree hangs the date on the word of the meeting, which counts where a long name stands between them.</summary>
    private static bool IsHungOn(Occasion occasion, DateExpression date) =>
        occasion.Head.Children.Any(child => child.Relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked or Relation.Advmod && date.Span.Contains(child.Span));

    /// <summary>"In Puno, Peru, June 13": the commas part a place from its land, and the land from the day.</summary>
    private static bool IsInPlace(Sentence sentence, int comma, DateExpression date) =>
        sentence.Words[comma] == "," && comma > 0 && comma + 1 < sentence.Count && sentence.Classes[comma - 1] is WordClass.Propn
        && (sentence.Classes[comma + 1] is WordClass.Propn || date.Span.Contains(sentence.Spans[comma + 1]));

    /// <summary>"Last week's talks", whatever stands between.</summary>
    private static bool IsPossessor(Occasion occasion, DateExpression date) =>
        occasion.Head.Children.Any(child => child.Relation is Relation.NmodPoss && date.Span.Contains(child.Span));

    /// <summary>"Today, the president of the one and the prime minister of the other met": the day opens the clause.</summary>
    private static bool IsOpening(Occasion occasion, DateExpression date) =>
        occasion.IsVerb && occasion.Sentence[0] is { Head: { } verb } first && verb == occasion.Head && date.Span.Contains(first.Span);

    /// <summary>"Discussions with the minister, who left yesterday": the day is that of leaving.</summary>
    private static bool IsDeparture(Token verb) => verb.Is("leave", "depart") && verb.Relation is Relation.AclRelcl;

    /// <summary>"Talks to restore quotas": the verb tells what the talks are for.</summary>
    private static bool IsPurpose(Occasion occasion, int verb) =>
        occasion.Sentence.Relations[verb] is Relation.Acl && occasion.Sentence.Heads[verb] == occasion.Head.Index;

    /// <summary>"Who leaves on Tuesday, met": a date behind a verb belongs to that verb.</summary>
    private static bool FollowsVerb(Sentence sentence, DateExpression date)
    {
        var at = FirstOf(sentence, date);
        for (var i = at - 1; i >= 0 && sentence.Words[i] != ","; i--)
        {
            if (sentence.IsClausal(i)) return true;
        }

        return false;
    }

    /// <summary>The index of a date's first word.</summary>
    private static int FirstOf(Sentence sentence, DateExpression date)
    {
        var first = 0;
        while (first < sentence.Count && sentence.Spans[first].End <= date.Span.Start) first++;
        return first;
    }

    /// <summary>The index of the word behind a date.</summary>
    private static int EndOf(Sentence sentence, DateExpression date)
    {
        var end = FirstOf(sentence, date);
        while (end < sentence.Count && sentence.Spans[end].End <= date.Span.End) end++;
        return end;
    }

    /// <summary>"Met under the July 1986 pact" and "before the April 17 deadline": the date is that of the pact or the deadline.</summary>
    private static bool DescribesOther(Occasion occasion, DateExpression date)
    {
        var sentence = occasion.Sentence;
        var (first, end) = (FirstOf(sentence, date), EndOf(sentence, date));
        if (first == 0 || end >= sentence.Count || sentence.Classes[first - 1] is not (WordClass.Det or WordClass.Pron)) return false;
        while (end + 1 < sentence.Count && sentence.Classes[end + 1] is WordClass.Noun && sentence.Classes[end] is WordClass.Adj or WordClass.Noun) end++;
        return sentence.Classes[end] is WordClass.Noun && sentence[end] != occasion.Head && MeetingLexicon.Noun(sentence[end]) is null;
    }

    /// <summary>Whether the words before the date tie it to a saying, a deadline or a period.</summary>
    private static bool IsOfOther(Sentence sentence, DateExpression date)
    {
        var at = FirstOf(sentence, date);
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (sentence.Lemmas[i] is "say" or "tell" or "add" or "announce" or "deadline" or "sign" or "expire" or "since" or "until" or "period") return true;
            if (sentence.Classes[i] is not (WordClass.Adp or WordClass.Noun or WordClass.Propn or WordClass.Adv or WordClass.Det)) return false;
        }

        return false;
    }
}
