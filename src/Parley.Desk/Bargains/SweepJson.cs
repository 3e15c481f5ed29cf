using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Wordings;
using Parley.Desk.Views;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains;

/// <summary>Writes what becomes of a game while time passes or pressure rises as JSON.</summary>
internal static class SweepJson
{
    public static string Format(GameSweep sweep) => ViewJson.Format(json =>
    {
        json.WriteString("name", sweep.Game.Name);
        json.WriteString("swept", sweep.Swept);
        json.WriteString("unit", sweep.Unit);
        json.Objects("steps", sweep.Steps, step =>
        {
            json.WriteNumber("level", step.Level.ToDouble());
            json.WriteString("zone", FactionAccount.Count(step.Zone));
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
}
