using Parley.Language;
using Parley.Language.Dates;
using Parley.Readers.Grammar;
using Parley.Readers.Lexicons;
using Parley.Readers.Meetings;
using Parley.Talks;

namespace Parley.Readers.Milestones;

/// <summary>Tells what a date in a sentence is the date of.</summary>
internal static class DateLinks
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "milestones/links",
        "What a date in a sentence is the date of: the words on which it hangs in the tree, else the nearest word of deadline or aim.",
        "The day of a saying or of a meeting is no milestone.",
        new RuleExample("They hope for a trade pact by the end of the year.", "2019-12, target"),
        new RuleExample("The tariffs will hurt, the minister said on Tuesday.", null, "The day belongs to the saying."))
    {
        ReadsParts = true,
    };

    private const int MostGovernors = 4;

    /// <summary>The words on which the date hangs, from the nearest; the date's own words not among them.</summary>
    public static IEnumerable<Token> Governors(Sentence sentence, DateExpression date)
    {
        var steps = 0;
        for (var at = date.TopIn(sentence)?.Head; at is { } governor && steps < MostGovernors; at = governor.Head, steps++) yield return governor;
    }

    /// <summary>Whether the date is that of something said ("said on Friday").</summary>
    public static bool IsOfSaying(Sentence sentence, DateExpression date) =>
        Governors(sentence, date).Take(1).Any(governor => governor.Is("say", "tell", "add", "report", "state", "note", "warn", "comment", "write", "quote", "speak", "reply"));

    /// <summary>Whether the date tells until when something was put off: "adjourned until Monday".</summary>
    public static bool IsOfDelay(Sentence sentence, DateExpression date) => Governors(sentence, date).Any(governor => governor.Is("postpone", "adjourn", "delay", "recess"));

    /// <summary>Whether the date tells when something would have come: "would have ended in May".</summary>
    public static bool IsOfUnreal(Sentence sentence, DateExpression date) => Governors(sentence, date).Any(IsUnreal);

    /// <summary>Whether the date is that of something done: "backed the strike on Tuesday", but not "takes effect on Tuesday".</summary>
    public static bool IsOfDeed(Sentence sentence, DateExpression date) =>
        Governors(sentence, date).Cast<Token?>().FirstOrDefault() is { Class: WordClass.Verb } verb && verb.Text != verb.Lemma && !verb.Text.EndsWith('s') && RealityRule.Of(verb) == Reality.Actual;

    private static bool IsUnreal(Token word) => word.Children.Any(child => child.Is("would", "could")) && word.Children.Any(child => child.Is("have") && child.Relation == Relation.Aux);

    /// <summary>Whether something follows if nothing is done by the date: "unless they agree by Friday", "if there is no pact by Friday".</summary>
    public static bool IsOfCondition(Sentence sentence, DateExpression date) =>
        Governors(sentence, date).Any(governor => governor.Child(Relation.Mark) is { } mark && mark.Is("unless", "if"));

    /// <summary>How far the nearest meeting of the sentence is from the date, in words.</summary>
    public static int DistanceOfMeeting(Sentence sentence, DateExpression date) =>
        OccasionFinder.In(sentence).Select(occasion => OccasionTime.Distance(occasion, date)).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>The cue on which the date hangs, else the nearest one within reach, and its distance; null when none counts.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="date">The date.</param>
    /// <param name="cues">The cues of the sentence.</param>
    /// <param name="isBehind">Whether the date lies behind the report: then the cue must bear it itself.</param>
    /// <param name="reach">The greatest distance in words.</param>
    public static (MilestoneCue Cue, int Distance)? NearestCue(
        Sentence sentence, DateExpression date, IReadOnlyList<PhraseHit<MilestoneCue>> cues, bool isBehind, int reach)
    {
        (MilestoneCue, int)? nearest = null;
        var shortest = reach + 1;
        var governors = Governors(sentence, date).Select(token => token.Index).ToList();
        foreach (var cue in cues)
        {
            var step = governors.FindIndex(index => index >= cue.First && index < cue.End);
            if (isBehind && (!cue.Value.CountsBehind || (step != 0 && !Precedes(sentence, cue, date)))) continue;
            var distance = step >= 0 ? Math.Min(step, DistanceOf(sentence, cue, date)) : DistanceOf(sentence, cue, date);
            if (distance < shortest) (nearest, shortest) = ((cue.Value, distance), distance);
        }

        return nearest;
    }

    /// <summary>Whether the cue stands before the date with no other verb between.</summary>
    private static bool Precedes(Sentence sentence, PhraseHit<MilestoneCue> cue, DateExpression date)
    {
        if (sentence.Spans[cue.First].Start > date.Span.Start) return false;
        for (var i = cue.End; i < sentence.Count && sentence.Spans[i].Start < date.Span.Start; i++)
        {
            if (sentence.IsClausal(i)) return false;
        }

        return true;
    }

    private static int DistanceOf(Sentence sentence, PhraseHit<MilestoneCue> cue, DateExpression date)
    {
        var (before, after) = (0, 0);
        for (var i = cue.End; i < sentence.Count && sentence.Spans[i].Start < date.Span.Start; i++) before++;
        for (var i = cue.First - 1; i >= 0 && sentence.Spans[i].Start >= date.Span.End; i--) after++;
        return Math.Max(before, after) + 1;
    }
}
