using Parley.Language;
using Parley.Readers.Lexicons;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Outlooks;

/// <summary>What the cues of one sentence say of where talks are heading.</summary>
/// <param name="Good">The weight of what leads to agreement.</param>
/// <param name="Bad">The weight of what leads away from it.</param>
/// <param name="Still">The weight of what says that nothing moves.</param>
internal readonly record struct SentenceOutlook(double Good, double Bad, double Still)
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "outlook/sentence",
        "What the cues of one sentence about talks or a dispute say: what is denied turns (good to still, bad to half as good, still to good), what could or should be counts little, except where the sentence says outright what is expected (\"optimistic\", \"unlikely\").",
        "\"No progress\" is no progress, and a deal that could come is no deal.",
        new RuleExample("The envoys made headway in the talks and reached agreement on a breakthrough pact.", "improving"),
        new RuleExample("The envoys made no headway in the talks, which are deadlocked and stalled.", "unchanged"))
    {
        ReadsParts = true,
    };

    private const int NegationReach = 3;
    private const double Hedged = 0.4;

    /// <summary>All weights together.</summary>
    public double Total => Good + Bad + Still;

    /// <summary>The weights of both together.</summary>
    public static SentenceOutlook operator +(SentenceOutlook one, SentenceOutlook other) =>
        new(one.Good + other.Good, one.Bad + other.Bad, one.Still + other.Still);

    /// <summary>The weights multiplied.</summary>
    public static SentenceOutlook operator *(SentenceOutlook one, double factor) =>
        new(one.Good * factor, one.Bad * factor, one.Still * factor);

    /// <summary>Reads a sentence; one off the topic says nothing.</summary>
    public static SentenceOutlook Of(Sentence sentence)
    {
        var outlook = default(SentenceOutlook);
        if (!OutlookLexicon.IsOnTopic(sentence)) return outlook;
        var hedge = OutlookLexicon.IsHedged(sentence) ? Hedged : 1;
        foreach (var hit in CuesIn(sentence))
        {
            var weight = hit.Value.Weight * (hit.Value.IsExpectation ? 1 : hedge);
            outlook = outlook.With(hit.Value with { Weight = weight }, IsDenied(sentence, hit));
        }

        return outlook;
    }

    /// <summary>The words of a sentence that say where talks are heading.</summary>
    public static ValueList<Span> WordsIn(Sentence sentence) =>
        [.. CuesIn(sentence).Select(hit => Span.Cover(sentence.Spans[hit.First], sentence.Spans[hit.End - 1]))];

    private static IEnumerable<PhraseHit<OutlookCue>> CuesIn(Sentence sentence)
    {
        var phrases = OutlookLexicon.CuesIn(sentence).ToArray();
        return phrases.Concat(OutcomeRule.In(sentence).Where(outcome => !phrases.Any(phrase => phrase.First <= outcome.First && outcome.First < phrase.End)));
    }

    private SentenceOutlook With(OutlookCue cue, bool denied) => (cue.Heading, denied) switch
    {
        (Heading.Good, false) => this with { Good = Good + cue.Weight },
        (Heading.Good, true) => this with { Still = Still + cue.Weight },
        (Heading.Bad, false) => this with { Bad = Bad + cue.Weight },
        (Heading.Bad, true) => this with { Good = Good + (cue.Weight / 2) },
        (Heading.Still, false) => this with { Still = Still + cue.Weight },
        _ => this with { Good = Good + cue.Weight },
    };

    private static bool IsDenied(Sentence sentence, PhraseHit<OutlookCue> hit)
    {
        for (var i = Math.Max(0, hit.First - NegationReach); i < hit.First; i++)
        {
            if (OutlookLexicon.IsNegation(sentence, i) && !IsClauseBreak(sentence, i, hit.First)) return true;
        }

        return false;
    }

    private static bool IsClauseBreak(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (sentence.Words[i] is "," or ";" or ":" or "but" or "and") return true;
        }

        return false;
    }
}
