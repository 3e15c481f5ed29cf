using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads the stances that a report gives to someone: rules propose, a trained judge keeps.</summary>
internal static class PositionReader
{
    private const double Threshold = 0.18;

    internal static readonly LogisticJudge BuiltIn = LogisticJudge.Load("Positions/Data/judge.txt");

    /// <summary>The rules, in the order in which they propose.</summary>
    internal static readonly IReadOnlyList<IPositionRule> Rules =
    [
        new VerbRule(),
        new AdjectiveRule(),
        new NounRule(),
        new ModalRule(),
        new IntentionRule(),
        new JudgementRule(),
        new StatementRule(),
        new ImperativeRule(),
        new DeedRule(),
        new FaultRule(),
        new NamingRule(),
        new SidingRule(),
    ];

    public static ValueList<Position> Read(ReportContext context) => Keep(Propose(context), BuiltIn, Threshold);

    /// <summary>The stances among what the rules proposed that a judge finds likely enough, in the order of the text.</summary>
    internal static ValueList<Position> Keep(PositionScene scene, LogisticJudge judge, double threshold)
    {
        var evidences = new Evidences(scene);
        var judged = scene.Candidates
            .Select(candidate => (Candidate: candidate, Probability: judge.Probability(evidences.Of(candidate))))
            .Where(pair => pair.Probability >= threshold)
            .GroupBy(pair => pair.Candidate.Trigger.Sentence.Index);
        return judged
            .SelectMany(Distinct)
            .OrderBy(pair => pair.Candidate.Content)
            .ThenBy(pair => pair.Candidate.Holder.Holder, StringComparer.Ordinal)
            .Select(pair => ToPosition(scene, pair.Candidate, pair.Probability))
            .ToValueList();
    }

    /// <summary>All that the rules propose in a report.</summary>
    internal static PositionScene Propose(ReportContext context)
    {
        var scene = new PositionScene(context);
        foreach (var sentence in context.Analysis.Sentences)
        {
            foreach (var word in sentence)
            {
                foreach (var rule in Rules) rule.Read(scene, word);
            }

            CompanionRule.Read(scene, sentence);
        }

        return scene;
    }

    /// <summary>Of stances of one holder whose contents overlap, the likeliest.</summary>
    private static List<(Candidate Candidate, double Probability)> Distinct(IEnumerable<(Candidate Candidate, double Probability)> judged)
    {
        var kept = new List<(Candidate Candidate, double Probability)>();
        foreach (var pair in judged.OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.Candidate.Content))
        {
            if (!kept.Exists(other => IsSame(other.Candidate, pair.Candidate))) kept.Add(pair);
        }

        return kept;
    }

    /// <summary>One stance towards several is a stance towards each.</summary>
    private static bool IsSame(Candidate first, Candidate second) =>
        first.Holder.Holder == second.Holder.Holder && first.Content.Overlaps(second.Content)
        && !(first.Trigger == second.Trigger && first.Content == second.Content && first.Act == second.Act && first.Addressed is { } one && second.Addressed is { } other && one.Holder != other.Holder);

    /// <summary>A candidate as a position; it is aimed at the one addressed, or at the first other party that its content names.</summary>
    internal static Position ToPosition(PositionScene scene, Candidate candidate, double probability) => new(
        candidate.Holder.Holder,
        candidate.Holder.Party,
        candidate.Act,
        (candidate.Addressed is { Members.Count: 0 } addressed ? addressed : NamedIn(scene, candidate))?.Holder,
        candidate.Content,
        new Evidence(candidate.Trigger.Sentence.Span, probability) { Rule = $"positions/{candidate.Rule}", Words = [candidate.Trigger.Span] })
    {
        Issue = IssueLexicon.Of(candidate.Trigger.Sentence, candidate.Content),
        Hedge = Qualifiers.HedgeOf(candidate.Trigger),
        Condition = Qualifiers.ConditionOf(candidate.Trigger, candidate.Content),
        Taken = DeedTime.Of(scene.Context, candidate.Trigger),
    };

    private static Mention? NamedIn(PositionScene scene, Candidate candidate)
    {
        foreach (var token in candidate.Trigger.Sentence)
        {
            if (candidate.Content.Contains(token.Span) && scene.MentionOf(token) is { Speaks: MentionVoice.ForParty, Members.Count: 0 } mention
                && mention.Holder != candidate.Holder.Holder) return mention;
        }

        return null;
    }
}
