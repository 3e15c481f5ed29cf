using Parley.Desk.Briefs;
using Parley.Prospects.Actors;
using Parley.Prospects.Questions;
using Parley.Talks.Forecasts;

namespace Parley.Desk.Forecasts;

/// <summary>Words for questions on pages.</summary>
public static class QuestionWords
{
    /// <summary>What is asked about, as a verb: "sign an agreement".</summary>
    public static string Deed(QuestionKind kind) => QuestionText.Deed(kind);

    /// <summary>The parties by their usual names: "China", "United States".</summary>
    public static (string First, string Second) Parties(Dyad pair) => (StateNames.NameOf(pair.First), StateNames.NameOf(pair.Second));

    /// <summary>What would have come true: "China and the United States sign an agreement by 30 November 2018".</summary>
    public static string Statement(DyadQuestion question)
    {
        var (first, second) = Parties(question.Pair);
        var deed = question.Kind == QuestionKind.Sign ? "are reported to sign an agreement" : Deed(question.Kind);
        return $"{PartyName.In(first)} and {PartyName.In(second)} {deed} by {Days.Long(question.LastDay)}";
    }
}
