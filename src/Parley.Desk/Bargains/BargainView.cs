using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Pictures;
using Parley.Desk.Bargains.Wordings;

namespace Parley.Desk.Bargains;

/// <summary>What is found about a bargain, ready to be shown.</summary>
/// <param name="Account">In words.</param>
/// <param name="Plane">The deals laid out to be drawn; null where there is nothing to draw, or too much.</param>
/// <param name="Json">All of it for programs, as one JSON object.</param>
public sealed record BargainView(BargainAccount Account, DealPlane? Plane, string Json)
{
    /// <summary>For people, in lines.</summary>
    public string Text() => AccountText.Format(Account);

    /// <summary>For people, in Markdown.</summary>
    public string Markdown() => AccountMarkdown.Format(Account);

    internal static BargainView Of(GameAnalysis analysis) => new(FactionAccount.Of(analysis), GamePlane.Of(analysis), FactionJson.Format(analysis));

    internal static BargainView Of(DealSpace space) => new(ScenarioAccount.Of(space), ScenarioPlane.Of(space), DealSpaceJson.Format(space));

    internal static BargainView Of(GameSweep sweep) => new(SweepAccount.Of(sweep), null, SweepJson.Format(sweep));
}
