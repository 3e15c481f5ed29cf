namespace Parley.Language.Dates;

/// <summary>Tells from the words around an expression whether what it dates lies behind (-1) or ahead (1) of the report, or neither (0).</summary>
/// <remarks>
/// The nearest word to the left that has a tense decides ("will meet on Tuesday", "agreed on Tuesday"), else the nearest to the right
/// ("On Tuesday, ministers will ..."); the right goes first where the expression opens a clause of its own. A verb of reporting counts only close by: "said on Tuesday", but not "said the talks on Tuesday".
/// </remarks>
internal static class Directions
{
    private const int LeftReach = 14;
    private const int RightReach = 10;
    private const int ReportReach = 4;
    private const int ShortestPlural = 3;

    /// <summary>Marks in the lexicon a word of the future that is a noun as well: "plans to", but "the plans".</summary>
    private const int NounToo = 1;

    /// <summary>The direction of the expression from token <paramref name="start"/> to before token <paramref name="end"/>.</summary>
    public static int At(Scan scan, int start, int end)
    {
        var byBound = Bounds.Before(scan, start) switch { DateBound.By or DateBound.Until => 1, _ => 0 };
        if (byBound != 0) return IsDoneBy(scan, start) ? -1 : byBound;
        if ((OpensClause(scan, start) || IsOwnerOfSubject(scan, start, end)) && Right(scan, end) is var right and not 0) return right;
        var left = Left(scan, start);
        return left != 0 ? left : Right(scan, end);
    }

    /// <summary>Whether a verb of the past stands right before the expression: "began June 1", "was signed on June 1".</summary>
    public static bool IsDatedPast(Scan scan, int start) => TenseOf(scan, scan.Is(start - 1, TimeClass.On) ? start - 2 : start - 1) < 0;

    /// <summary>"No comments were received by Friday", where only the bound stands between the verb and the day.</summary>
    private static bool IsDoneBy(Scan scan, int start) => scan.Is(start - 2, TimeClass.Past) && (scan.IsWord(start - 3, "was") || scan.IsWord(start - 3, "were") || scan.IsWord(start - 3, "been"));

    /// <summary>"..., and on Monday the ministry dropped it": what stands before the comma has its own tense.</summary>
    private static bool OpensClause(Scan scan, int start)
    {
        var before = scan.Is(start - 1, TimeClass.On) ? start - 2 : start - 1;
        return (scan.IsWord(before, "and") || scan.IsWord(before, "but")) && scan.Is(before - 1, TimeClass.Comma);
    }

    /// <summary>"While he is counting on votes, Thursday's referendum was ...": what stands before the comma has its own tense.</summary>
    private static bool IsOwnerOfSubject(Scan scan, int start, int end) => scan.Is(start - 1, TimeClass.Comma) && (scan.Is(end, TimeClass.Possessive) || scan.Is(end - 1, TimeClass.Possessive));

    private static int Left(Scan scan, int start)
    {
        for (var i = start - 1; i >= start - LeftReach && !IsBarrier(scan, i); i--)
        {
            if (scan.Is(i, TimeClass.Report) && !DatesTheReporting(scan, i, start)) continue;
            var tense = TenseOf(scan, i);
            if (tense != 0) return tense;
        }

        return 0;
    }

    /// <summary>"Said on Tuesday", "said in a statement on Tuesday", "told a news conference in Geneva on Tuesday".</summary>
    private static bool DatesTheReporting(Scan scan, int verb, int start)
    {
        if (scan.Is(start - 1, TimeClass.The)) return false;
        return start - verb <= ReportReach || scan[verb + 1].Class is TimeClass.In or TimeClass.On or TimeClass.To || scan.IsWord(verb, "told");
    }

    private static int Right(Scan scan, int end)
    {
        for (var i = end; i < end + RightReach && !IsBarrier(scan, i); i++)
        {
            var tense = TenseOf(scan, i);
            if (tense != 0) return tense;
        }

        return 0;
    }

    private static bool IsBarrier(Scan scan, int at) => scan[at].Class is TimeClass.Break or TimeClass.Stop;

    /// <summary>"Due to remarks on Sunday", not "due to arrive on Sunday".</summary>
    private static bool IsCause(Scan scan, int to)
    {
        var next = scan.TextOf(to + 1);
        return scan.Is(to, TimeClass.To) && (scan.Is(to + 1, TimeClass.The) || next is "a" or "an" or "its" or "his" or "her" or "their" || (next.Length > ShortestPlural && next[^1] == 's' && next[^2] is not ('s' or 'u')));
    }

    /// <summary>"Rose to reach a new high on Monday": the infinitive tells what came of it.</summary>
    private static bool IsLevel(Scan scan, int article) => scan.IsWord(article, "a") && (scan.IsWord(article + 1, "new") || scan.IsWord(article + 1, "record"));

    private static int TenseOf(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.Future when scan[at].Value == NounToo && scan.Is(at - 1, TimeClass.The) => 0,
        TimeClass.Future when scan.IsWord(at, "due") && IsCause(scan, at + 1) => 0,
        TimeClass.Future => 1,
        TimeClass.Past or TimeClass.Report when scan.IsWord(at - 1, "be") => 0,
        TimeClass.To when scan.IsWord(at - 1, "due") && IsCause(scan, at) => 0,
        TimeClass.To when scan.IsWord(at - 1, "meant") || scan.IsWord(at - 1, "supposed") => 0,
        TimeClass.To when scan.IsWord(at - 1, "failed") || scan.IsWord(at - 1, "managed") || scan.IsWord(at - 1, "met") => -1,
        TimeClass.To when scan.IsWord(at + 1, "reach") && IsLevel(scan, at + 2) => 0,
        TimeClass.To when scan.Is(at + 1, TimeClass.Other) && scan.IsLower(at + 1) => 1,
        TimeClass.Past or TimeClass.Report or TimeClass.Began or TimeClass.Since => -1,
        _ => 0,
    };
}
