using System.Globalization;
using System.Text;
using Parley.Bargaining.Factions;
using Parley.Desk.Views;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains;

/// <summary>What becomes of a game while time passes or pressure rises, ready to be shown.</summary>
/// <param name="sweep">The sweep.</param>
public sealed class SweepView(GameSweep sweep)
{
    /// <summary>Whether a text names a range that can be swept, such as "tariff=0..25".</summary>
    public static bool IsRange(string text) => SweepRange.Parse(text) is not null;

    /// <summary>For people, in lines.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        Line(text, $"{sweep.Game.Name}: {sweep.Swept}, in {sweep.Unit}");
        Line(text, $"");
        foreach (var step in sweep.Steps) Line(text, $"  {FactionText.Number(step.Level),6}  {Said(step)}");
        Line(text, $"");
        Line(text, $"THRESHOLDS");
        if (sweep.Thresholds.Length == 0) Line(text, $"  none: the answer is the same at every step");
        foreach (var threshold in sweep.Thresholds) Line(text, $"  between {FactionText.Number(threshold.From)} and {FactionText.Number(threshold.To)}: from {threshold.Before} to {threshold.After}");
        return text.ToString();
    }

    /// <summary>For programs, as one JSON object.</summary>
    public string Json() => ViewJson.Format(json =>
    {
        json.WriteString("name", sweep.Game.Name);
        json.WriteString("swept", sweep.Swept);
        json.WriteString("unit", sweep.Unit);
        json.Objects("steps", sweep.Steps, step =>
        {
            json.WriteNumber("level", step.Level.ToDouble());
            json.WriteString("zone", $"{step.Zone}");
            FactionJson.Write(json, sweep.Game, step.Answer);
        });
        json.Objects("thresholds", sweep.Thresholds, threshold =>
        {
            json.WriteNumber("from", threshold.From.ToDouble());
            json.WriteNumber("to", threshold.To.ToDouble());
            json.WriteString("before", threshold.Before);
            json.WriteString("after", threshold.After);
        });
    });

    private static string Said(SweepStep step) => step.Nash is { } nash
        ? string.Create(CultureInfo.InvariantCulture, $"zone of {step.Zone}; Nash: {FactionText.Words(nash.Deal)}")
        : step.Answer.Blocking is [var first, ..]
            ? string.Create(CultureInfo.InvariantCulture, $"no zone; blocked by {step.Factions[first.Faction]}, who would have to give up {first.Share.ToDouble():0.0%} of its range")
            : "no zone; no faction alone could open one";

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
