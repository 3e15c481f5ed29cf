using System.Globalization;
using Parley.Prospects.Actors;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Questions;

/// <summary>Questions and what decides them, in words.</summary>
public static class QuestionText
{
    /// <summary>"Will China and United States sign an agreement, in at least three reports of one day, by 2018-11-30?".</summary>
    public static string Of(DyadQuestion question) =>
        $"Will {StateNames.NameOf(question.Pair.First)} and {StateNames.NameOf(question.Pair.Second)} {Deed(question.Kind)} by {Day(question.LastDay)}?";

    /// <summary>What answers the question, written out.</summary>
    public static string Criteria(DyadQuestion question) =>
        $"Yes when {Evidence(question.Kind)} between the two governments is dated from {Day(question.Origin)} to {Day(question.LastDay)}, both included; no when that time passes without one.";

    /// <summary>What is asked about, as a verb: "sign an agreement".</summary>
    public static string Deed(QuestionKind kind) => kind switch
    {
        QuestionKind.Sign => "be reported to sign an agreement",
        QuestionKind.CorroboratedSign => "sign an agreement",
        QuestionKind.Negotiate => "negotiate",
        QuestionKind.Talk => "talk",
        QuestionKind.Sanction => "impose or threaten sanctions",
        QuestionKind.Halt => "halt or refuse talks",
        _ => "settle a dispute",
    };

    private static string Evidence(QuestionKind kind) => kind switch
    {
        QuestionKind.Sign => "a report of a signed agreement (CAMEO 057)",
        QuestionKind.CorroboratedSign => "a day with at least three distinct reports of a signed agreement (CAMEO 057)",
        QuestionKind.Negotiate => "a report of negotiations (CAMEO 046)",
        QuestionKind.Talk => "a report of a consultation, call, visit, meeting, mediation or negotiation (CAMEO 040 to 046)",
        QuestionKind.Sanction => "a report of sanctions imposed or threatened, economic aid cut, or relations reduced (CAMEO 163, 1312, 1621, 161)",
        QuestionKind.Halt => "a report of talks halted or refused, of the threat of it, or of a settlement rejected (CAMEO 164, 125, 134, 127)",
        _ => "a report of accord, of the intent to settle, of yielding, truce or eased sanctions (CAMEO 019, 037, 080, 081, 085, 0871, 0354)",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
