using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>Knows turns of phrase that say how far a measure has come, where verb and tense alone mislead.</summary>
/// <remarks>
/// What: questions, parts, arrangements, reminders of plans, and refusals to rule out. Why: "are set to take effect" is present and
/// "has not ruled out" is denied, yet one is decided and the other threatened. Hit: "Norway removed some of the duties": eased. Near miss:
/// "Norway removed the duties": lifted.
/// </remarks>
internal static class StageCues
{
    /// <summary>"Decide what sanctions to impose", "which tariffs": what is still asked is not settled.</summary>
    public static bool IsAskedAfter(Token noun) => noun.Child(Relation.Det) is { } determiner && determiner.Is("what", "which", "whatever");

    /// <summary>"Part of the duties", "50 million dollars of the sanctions": what is lifted in part is eased.</summary>
    public static bool IsPart(Token noun) =>
        noun.Relation is Relation.Nmod && noun.Preposition() == "of" && noun.Child(Relation.Det) is not null && noun.Head is { } whole
        && (whole.Is("part", "some", "half", "portion", "share", "most", "many", "third", "quarter", "dollar", "dlr", "euro", "pct", "percent") || whole.Class is WordClass.Num or WordClass.Sym);

    /// <summary>"Remove the duties in stages": what is lifted bit by bit is eased.</summary>
    public static bool IsGradual(Token governor)
    {
        foreach (var child in governor.Children)
        {
            if (child.Is("gradually", "partly", "partially") || (child.Relation is Relation.Obl && child.Preposition() == "in" && child.Is("stage", "phase", "step", "part"))) return true;
        }

        return false;
    }

    /// <summary>"Lift 84 million dollars in sanctions": the amount is the object, and the measure hangs on the verb beside it.</summary>
    public static bool IsAmountOf(Token measure, Token governor) =>
        measure.Preposition() is "in" or "of" && governor.Child(Relation.Obj) is { } amount && (amount.Class is WordClass.Num or WordClass.Sym || amount.Is("dollar", "dlr", "euro", "yen", "pound", "pct", "percent"));

    /// <summary>"Are set to take effect", "is due to be lifted": what has been arranged for the subject; null when nothing has.</summary>
    public static Token? Arranged(Token governor) =>
        governor.Is("set", "due", "slate", "schedule") && RealityRule.Of(governor) == Reality.Actual && governor.Child(Relation.Xcomp) is { } course && RealityRule.IsInfinitive(course) ? course : null;

    /// <summary>The participle or relative clause that says what was done to it: "duties imposed by", "duties that Peru lifted".</summary>
    public static Token? ClauseOf(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Acl or Relation.AclRelcl && ApplicationLexicon.ForceOf(child) is not null) return child;
        }

        return null;
    }

    /// <summary>"The actions being weighed include duties": what becomes of the whole becomes of its part; null where nothing is said to be part of anything.</summary>
    public static Token? WholeOf(Token governor, Token? below)
    {
        if (below?.Relation != Relation.Obj || !governor.Is("include", "involve", "comprise") || governor.Subject() is not { } whole) return null;
        return ApplicationLexicon.ForceOf(whole) is not null ? whole : ClauseOf(whole);
    }

    /// <summary>"Duties to be imposed on Friday": a passive infinitive beside its noun is arranged.</summary>
    public static bool IsToBe(Token governor) => governor.Relation is Relation.Acl && RealityRule.IsInfinitive(governor) && governor.Child(Relation.AuxPass) is not null;

    /// <summary>"Imposes duties as planned", "as it has threatened": how real it was before; null where nothing of the kind is said.</summary>
    public static Reality? Foretold(Token governor)
    {
        foreach (var child in governor.Children)
        {
            if (child.Relation is not Relation.Advcl || child.Child(Relation.Mark) is not { Text: "as" }) continue;
            if (child.Is("plan", "schedule", "announce", "expect", "decide")) return Reality.Planned;
            if (child.Is("threaten", "propose", "warn")) return Reality.Possible;
        }

        return null;
    }

    /// <summary>"Has not ruled out duties", "declined to rule out duties": they may come.</summary>
    /// <param name="governor">What governs the measure.</param>
    /// <param name="own">How real the governor itself is.</param>
    public static bool LeavesOpen(Token governor, Reality own) =>
        governor.Is("rule") && governor.Children.Any(child => child.Text == "out")
        && (own == Reality.Denied || (governor.Relation == Relation.Xcomp && governor.Head is { } above && above.Is("refuse", "decline")));
}
