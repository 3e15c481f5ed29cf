using Parley.Language;
using Parley.Readers.Pressures;
using Parley.Talks;

namespace Parley.Readers.Factions;

/// <summary>Reads divisions within a party.</summary>
/// <remarks>
/// A group that is only "those who" and a group that is later called by a noun of its own are one when nothing else tells them
/// apart; when one of two sides has the upper hand, the other does not.
/// </remarks>
internal static class FactionReader
{
    private const double ConfidenceOfDivision = 0.7;
    private const double ConfidenceOfNoun = 0.5;

    public static ValueList<Faction> Read(ReportContext context)
    {
        var sides = new List<Group>();
        var called = new List<Group>();
        var told = new List<Group>();
        var legislature = new Lazy<string?>(() => PressureScene.Of(context.Analysis, context.Cast).Legislature);
        Sentence? before = null;
        foreach (var sentence in context.Analysis.Sentences)
        {
            sides.AddRange(DivisionRule.In(sentence, context));
            told.AddRange(ContrastRule.In(sentence, before, context));
            told.AddRange(InnerDisputeRule.In(sentence, legislature, context));
            before = sentence;
            called.AddRange(FactionNounRule.In(sentence, context).Select(group => group with { Party = group.Party ?? sides.LastOrDefault()?.Party }));
        }

        return [.. Join(sides, called).Concat(told).Where(group => group.Party is not null).Select(ToFaction)];
    }

    private static IEnumerable<Group> Join(List<Group> sides, List<Group> called)
    {
        var winner = called.FirstOrDefault(group => group.UpperHand == true);
        var unnamed = sides.LastOrDefault(side => !side.IsNamed);
        var isWinner = winner is not null && unnamed is not null && sides.Any(side => side.IsNamed);
        foreach (var side in sides)
        {
            if (isWinner && side == unnamed) continue;
            yield return isWinner ? side with { UpperHand = false } : side;
        }

        foreach (var group in called) yield return isWinner && group == winner && group.Stance.Length == 0 ? group with { Stance = unnamed!.Stance } : group;
    }

    private static Faction ToFaction(Group group) => new(
        group.Party!,
        group.Members.ToValueList(),
        group.Stance,
        group.UpperHand,
        new Evidence(group.Sentence, group.Rule == DivisionRule.Rule.Name ? ConfidenceOfDivision : ConfidenceOfNoun) { Rule = group.Rule, Words = group.Words });
}
