using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Pictures;
using Parley.Desk.Bargains.Wordings;

namespace Parley.Desk.Bargains;

/// <summary>What is found about a bargain, ready to be shown; each form is made when it is first asked for.</summary>
public sealed class BargainView
{
    private readonly Lazy<BargainAccount> _account;
    private readonly Lazy<DealPlane?> _plane;
    private readonly Lazy<string> _json;

    private BargainView(Func<BargainAccount> account, Func<DealPlane?> plane, Func<string> json) =>
        (_account, _plane, _json) = (new(account), new(plane), new(json));

    /// <summary>In words.</summary>
    public BargainAccount Account => _account.Value;

    /// <summary>The deals laid out to be drawn; null where there is nothing to draw, or too much.</summary>
    public DealPlane? Plane => _plane.Value;

    /// <summary>All of it for programs, as one JSON object.</summary>
    public string Json => _json.Value;

    /// <summary>For people, in lines.</summary>
    public string Text() => AccountText.Format(Account);

    /// <summary>For people, in Markdown.</summary>
    public string Markdown() => AccountMarkdown.Format(Account);

    internal static BargainView Of(GameAnalysis analysis) => new(() => FactionAccount.Of(analysis), () => GamePlane.Of(analysis), () => FactionJson.Format(analysis));

    internal static BargainView Of(DealSpace space) => new(() => ScenarioAccount.Of(space), () => ScenarioPlane.Of(space), () => DealSpaceJson.Format(space));

    internal static BargainView Of(GameSweep sweep) => new(() => SweepAccount.Of(sweep), () => null, () => SweepJson.Format(sweep));
}
