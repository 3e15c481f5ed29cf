using System.Collections.Frozen;
using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads the stances of those who stand by or against a speaker.</summary>
internal static class CompanionRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "positions/companion",
        "The stances of those named beside a speaker: \"Kenya, supported by Peru and opposed by Chile, called for a fund\", \"Kenya, with Peru, called for a fund\".",
        "Bulletins of large talks tell who stood with whom between two commas.",
        new RuleExample("Kenya, opposed by Chile, called for a new fund.", "Chile, oppose: a new fund"),
        new RuleExample("Kenya called for a new fund, with low prices in mind.", null, "Nobody stands by Kenya."));

    private static readonly FrozenDictionary<string, PositionAct> Participles = new Dictionary<string, PositionAct>
    {
        ["supported"] = PositionAct.Support,
        ["backed"] = PositionAct.Support,
        ["seconded"] = PositionAct.Support,
        ["endorsed"] = PositionAct.Support,
        ["echoed"] = PositionAct.Support,
        ["opposed"] = PositionAct.Oppose,
        ["challenged"] = PositionAct.Oppose,
        ["contested"] = PositionAct.Oppose,
        ["countered"] = PositionAct.Oppose,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Proposes the stances of companions, after all others of the sentence.</summary>
    public static void Read(PositionScene scene, Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (AfterCompanions(sentence, i) is not { } found) continue;
            var (names, end) = Coordination.ListFrom(scene, sentence, found.First);
            if (names.Count > 0) Propose(scene, sentence, names, end, found.Act);
        }
    }

    /// <summary>Where the names begin after "supported by", or after a ", with", and what the companions do; no act where they do the same.</summary>
    private static (int First, PositionAct? Act)? AfterCompanions(Sentence sentence, int i)
    {
        var isBy = sentence.Words[i + 1].Equals("by", StringComparison.OrdinalIgnoreCase);
        if (isBy && Participles.TryGetValue(sentence.Words[i], out var act) && IsInserted(sentence, i)) return (i + 2, act);
        if (isBy && sentence.Words[i] is "joined" or "Joined" && IsInserted(sentence, i)) return (i + 2, null);
        return sentence.Words[i] == "," && sentence.Words[i + 1] is "with" ? (i + 2, null) : null;
    }

    private static bool IsInserted(Sentence sentence, int i) => i == 0 || sentence.Words[i - 1] is "," or "and" or "but";

    /// <summary>Who supports one that objects objects, too.</summary>
    private static PositionAct Towards(PositionAct main, PositionAct beside) => (main, beside) switch
    {
        (PositionAct.Oppose or PositionAct.Refuse, PositionAct.Support) => PositionAct.Oppose,
        (PositionAct.Oppose or PositionAct.Refuse, _) => PositionAct.Support,
        _ => beside,
    };

    /// <summary>The companions take a stance on what the next verb after them brings.</summary>
    private static void Propose(PositionScene scene, Sentence sentence, List<Mention> names, int end, PositionAct? act)
    {
        var main = scene.Candidates
            .Where(candidate => candidate.Trigger.Sentence.Index == sentence.Index && candidate.Trigger.Index >= end
                && candidate.HolderPlace is "subject" or "verb" && candidate.Rule != Rule.ShortName
                && !names.Exists(name => name.Holder == candidate.Holder.Holder))
            .ToList();
        if (main.Count == 0) return;
        var first = main.Min(candidate => candidate.Trigger.Index);
        foreach (var candidate in main.Where(candidate => candidate.Trigger.Index == first).DistinctBy(candidate => (candidate.Act, candidate.Content)))
        {
            foreach (var name in names)
                scene.Candidates.Add(candidate with { Rule = Rule.ShortName, Holder = name, Act = act is { } beside ? Towards(candidate.Act, beside) : candidate.Act, HolderPlace = act is null ? "beside" : "agent" });
        }
    }
}
