using Parley.Desk.Briefs;
using Parley.Standings.Matrices;
using Parley.Talks;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>An issue of a draft.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">What may be agreed, besides leaving things as they are.</param>
/// <param name="LeftOut">How many more ways to settle it reports tell of.</param>
internal sealed record DraftIssue(string Name, ValueList<DraftOption> Options, int LeftOut)
{
    /// <summary>The option of agreeing on nothing new.</summary>
    public const string AsNow = "as now";

    private const int MostIssues = 8;
    private const int MostOptions = 4;
    private const int LongestName = 100;

    /// <summary>What is about the talks themselves is settled in no deal.</summary>
    private static readonly string[] NoMatters = [IssueSettlements.Nameless, "procedure of the talks"];

    /// <summary>The issues that most reports tell of, each with the ways to settle it.</summary>
    public static ValueList<DraftIssue> Choose(ValueList<IssueSettlements> issues) => issues
        .Where(issue => !NoMatters.Contains(issue.Issue))
        .Select(Of)
        .Where(issue => issue.Options.Count > 0)
        .Take(MostIssues)
        .ToValueList();

    private static DraftIssue Of(IssueSettlements issue)
    {
        var clear = issue.Settlements
            .DistinctBy(NameOf)
            .Where(settlement => NameOf(settlement) != AsNow)
            .ToList();
        return new(issue.Issue, clear.Take(MostOptions).Select(settlement => new DraftOption(NameOf(settlement), settlement.Stances)).ToValueList(), issue.Settlements.Count - Math.Min(clear.Count, MostOptions));
    }

    private static string NameOf(Settlement settlement) => Phrases.Shorten(YamlText.Plain(Phrases.Clause(settlement.Content)), LongestName);
}

/// <summary>A way to settle an issue.</summary>
/// <param name="Name">What is agreed, in the words of a report.</param>
/// <param name="Stances">Who demands, offers, refuses it ...</param>
internal sealed record DraftOption(string Name, ValueList<SettlementStance> Stances);
