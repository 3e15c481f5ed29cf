using System.Text.RegularExpressions;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Tells from what a report has before the words of a position how it leads to them: whom it addresses or accuses, and with what kind of verb.</summary>
internal static partial class ReportedLead
{
    /// <summary>Whom somebody asked, in the report's words: "urged the two nations to", "called for the president immediately to", "insist that Peru"; null where it names nobody.</summary>
    public static string? Asked(string lead) => (WhomIn(Asking().Match(lead)) ?? WhomIn(Insisting().Match(lead))) is { } whom && !Pronoun().IsMatch(whom) ? whom : null;

    /// <summary>Whom somebody accused: "accused the United States of", "charged Japan with"; else null.</summary>
    public static string? Accused(string lead) => WhomIn(Accusing().Match(lead));

    /// <summary>Whom somebody "blamed for" the words, or null.</summary>
    public static string? Blamed(string lead) => WhomIn(Blaming().Match(lead));

    /// <summary>Whom somebody "criticized for" the words, or null.</summary>
    public static string? Criticized(string lead) => WhomIn(Criticizing().Match(lead));

    /// <summary>Whether somebody is "committed to" the words.</summary>
    public static bool Commits(string lead) => Committing().IsMatch(lead);

    /// <summary>The verb with which somebody "charged that" or "complained that" something is wrong, in its plain form; else null.</summary>
    public static string? Charge(string lead) => VerbIn(Charging().Match(lead));

    /// <summary>The verb with which somebody "charged", without a "that" behind it, in its plain form; else null.</summary>
    public static string? PlainCharge(string lead) => VerbIn(PlainCharging().Match(lead));

    /// <summary>Whether some "agreed on" the words.</summary>
    public static bool Concurs(string lead) => Concurring().IsMatch(lead);

    /// <summary>Whether somebody "proposed" the words, or "proposed to" do them.</summary>
    public static bool Proposes(string lead) => Proposing().IsMatch(lead);

    /// <summary>Whether somebody "warned", perhaps "that".</summary>
    public static bool Warns(string lead) => Warning().IsMatch(lead);

    /// <summary>Whether somebody "warned that".</summary>
    public static bool WarnsThat(string lead) => Warns(lead) && lead.EndsWith(" that", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether somebody "wants to": what he would do himself.</summary>
    public static bool WishesItself(string lead) => Wishing().IsMatch(lead);

    /// <summary>Whether the verb takes what it is for or against as its object: "welcomed", "condemned".</summary>
    public static bool TakesObject(string lead) => Judging().IsMatch(lead);

    /// <summary>The report's own verb right before the words, where it says more than the act of its kind: "lamented", "recommends"; else null.</summary>
    public static string? Own(PositionAct act, string lead) => act switch
    {
        PositionAct.Oppose => VerbIn(Regretting().Match(lead)),
        PositionAct.Support => VerbIn(Praising().Match(lead)),
        PositionAct.Demand => VerbIn(Recommending().Match(lead)),
        _ => null,
    };

    /// <summary>The verb of which somebody "does not support" the words, in its plain form; else null.</summary>
    public static string? Withheld(string lead) => VerbIn(Withholding().Match(lead));

    /// <summary>Whether the words are the first of two things, "not only" that one.</summary>
    public static bool GoesOn(string lead) => GoingOn().IsMatch(lead);

    private static string? VerbIn(Match match) => match.Success ? match.Groups["verb"].Value.ToLowerInvariant() : null;

    private static string? WhomIn(Match match) => match.Success ? Circumstance().Replace(match.Groups["whom"].Value, "").TrimEnd() : null;

    [GeneratedRegex(@"\b(?:urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:(?:up)?on|for)|press(?:es|ed|ing)?|pressur(?:es?|ed|ing)|want(?:s|ed)?|appeal(?:s|ed|ing)? to|push(?:es|ed|ing)?|encourag(?:es?|ed|ing)|tell(?:s|ing)?|told) (?<whom>(?:[\p{L}\p{N}'’.-]+ ){1,10}?)(?:(?:\w+ly|also|not only|not) )*to$", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:insist(?:s|ed|ing)?|demand(?:s|ed|ing)?)(?: that)? (?<whom>(?:the )?\p{Lu}[\w.]*(?: \p{Lu}[\w.]*)*)$")]
    private static partial Regex Insisting();

    [GeneratedRegex(@"\b(?:(?:accus(?:es?|ed|ing)) (?<whom>(?:[\p{L}\p{N}'’.-]+,? ){1,8})of|(?:charg(?:es?|ed|ing)) (?<whom>(?:[\p{L}\p{N}'’.-]+,? ){1,8})with)$", RegexOptions.IgnoreCase)]
    private static partial Regex Accusing();

    [GeneratedRegex(@"\bblam(?:es?|ed|ing) (?<whom>(?:[\p{L}\p{N}'’.-]+,? ){1,8})for$", RegexOptions.IgnoreCase)]
    private static partial Regex Blaming();

    [GeneratedRegex(@"\bcritici[sz](?:es?|ed|ing) (?<whom>(?:[\p{L}\p{N}'’.-]+,? ){1,8})for$", RegexOptions.IgnoreCase)]
    private static partial Regex Criticizing();

    [GeneratedRegex(@"\bcommit(?:s|ted|ting|ments?)?(?: \w+)? to$", RegexOptions.IgnoreCase)]
    private static partial Regex Committing();

    [GeneratedRegex(@"\bnot only to$", RegexOptions.IgnoreCase)]
    private static partial Regex GoingOn();

    [GeneratedRegex(@"\bwarn(?:s|ed|ing)?(?: that)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Warning();

    [GeneratedRegex(@"\b(?<verb>charge|complain|argue|protest|allege)(?:s|d|ed|ing)? that$", RegexOptions.IgnoreCase)]
    private static partial Regex Charging();

    [GeneratedRegex(@"\b(?<verb>charge|complain|argue|allege)(?:s|d|ed)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PlainCharging();

    [GeneratedRegex(@"\b(?<verb>lament|regret|condemn|protest|question|deplore|denounce|criticize)(?:s|d|ted|ed|ing)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Regretting();

    [GeneratedRegex(@"\b(?<verb>commend|applaud|welcome|praise|endorse)(?:s|d|ed)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Praising();

    [GeneratedRegex(@"\b(?<verb>recommend|suggest|request)(?:s|ed)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Recommending();

    [GeneratedRegex(@"\b(?:does|do|did|would|will|can|could)(?: not|n't|n’t) (?<verb>support|endorse|back|favor|favour)$", RegexOptions.IgnoreCase)]
    private static partial Regex Withholding();

    [GeneratedRegex(@"\bagree(?:s|d|ing)? (?:up)?on$", RegexOptions.IgnoreCase)]
    private static partial Regex Concurring();

    [GeneratedRegex(@"\bpropos(?:es?|ed|ing)(?: to)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Proposing();

    [GeneratedRegex(@"\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought)(?: \w+ly| on \w+day| today| yesterday| again)* to$", RegexOptions.IgnoreCase)]
    private static partial Regex Wishing();

    [GeneratedRegex(@"\b(?:(?:criticis|criticiz|condemn|denounc|deplor|attack|blast|slam|oppos|protest)\w*|(?:welcom|support|back|endors|applaud|prais|hail|favou?r|commend)(?:s|es|ed|ing|e)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex(@"\b(?:it|them|him|her)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    /// <summary>When and how often somebody was asked: "urged Peru repeatedly in the past year to".</summary>
    [GeneratedRegex(@"\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|repeatedly|again|publicly|privately|(?:in|over|during|for) the (?:past|last|coming|next)(?: several| few)? \w+)\b ?")]
    private static partial Regex Circumstance();
}
