using System.Globalization;
using Parley.Bargaining.Factions;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>Tells what becomes of a game while time passes or pressure rises.</summary>
internal static class SweepAccount
{
    public static BargainAccount Of(GameSweep sweep) => new(sweep.Game.Name, $"{sweep.Swept}, in {sweep.Unit}", [
        new("Step by step", "", [.. sweep.Steps.Select(step => new AccountItem($"{FactionAccount.Number(step.Level),6}  {Said(step)}"))]),
        new("Thresholds", "", sweep.Thresholds.Length == 0
            ? [new("none: the answer is the same at every step")]
            : [.. sweep.Thresholds.Select(threshold => new AccountItem($"between {FactionAccount.Number(threshold.From)} and {FactionAccount.Number(threshold.To)}: from {threshold.Before} to {threshold.After}"))]),
    ]);

    private static string Said(SweepStep step) => step.Nash is { } nash
        ? string.Create(CultureInfo.InvariantCulture, $"zone of {FactionAccount.Count(step.Zone) ?? "deals not counted"}; Nash: {nash.Deal}")
        : step.Answer.Blocking is [var first, ..]
            ? string.Create(CultureInfo.InvariantCulture, $"no zone; blocked by {step.Factions[first.Faction]}, who would have to give up {first.Share.ToDouble():0.0%} of its range")
            : "no zone; no faction alone could open one";
}
