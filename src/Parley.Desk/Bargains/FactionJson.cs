using System.Text.Json;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Bargains.Wordings;
using Parley.Desk.Views;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains;

/// <summary>Writes what the factions of each side would ratify as JSON; counts are text, because they may be greater than JSON's numbers, and null where they cannot be had.</summary>
internal static class FactionJson
{
    public static string Format(GameAnalysis analysis) => ViewJson.Format(json =>
    {
        json.WriteString("name", analysis.Game.Name);
        json.WriteString("outcomes", $"{analysis.Outcomes}");
        json.WriteString("zone", FactionAccount.Count(analysis.Zone));
        if (!analysis.IsCounted) json.WriteString("uncounted", FactionAccount.Uncounted);
        json.Objects("sides", analysis.Game.Sides.Index(), side =>
        {
            json.WriteString("name", side.Item.Name);
            json.WriteString("consent", FactionAccount.Rule(side.Item));
            json.WriteString("ratifies", FactionAccount.Count(analysis.Sides[side.Index]));
            json.Objects("factions", analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side.Item)), standing => Write(json, standing));
        });
        Write(json, analysis.Game, analysis.Answer);
        json.Objects<Opening>("pair", analysis.Pair is { } pair ? [pair.First, pair.Second] : [], opening => Write(json, analysis.Game, opening));
        json.Objects("linkages", analysis.Linkages, linkage =>
        {
            Write(json, "first", analysis.Game, linkage.Linkage.First);
            Write(json, "second", analysis.Game, linkage.Linkage.Second);
            json.WriteString("deals", FactionAccount.Count(linkage.Deals));
        });
        json.Objects("payments", analysis.Payments, payment =>
        {
            json.WriteString("from", payment.Payment.From);
            json.WriteString("to", payment.Payment.To);
            json.WriteNumber("amount", payment.Amount.ToDouble());
            Write(json, payment.Deal);
        });
        json.Objects("steps", analysis.Concessions, step => Write(json, analysis.Game, step));
        json.WriteBoolean("worthsJudged", analysis.AreWorthsJudged);
        json.Objects("judgements", analysis.Judgements, judgement => Write(json, analysis.Game, judgement));
        json.Objects("shifts", analysis.Shifts, shift => Write(json, analysis.Game, shift));
        json.Objects("settings", analysis.Settings, setting => Write(json, analysis.Game, setting));
    });

    /// <summary>The best deals, and who blocks.</summary>
    internal static void Write(Utf8JsonWriter json, TwoLevelGame game, GameAnswer answer)
    {
        json.Objects("points", answer.Solutions, solution =>
        {
            json.WriteString("name", solution.Name);
            json.WriteString("definition", solution.Definition);
            json.WriteStartArray("margins");
            foreach (var margin in solution.Margins) json.WriteNumberValue(margin.ToDouble());
            json.WriteEndArray();
            Write(json, solution.Deal);
        });
        json.Objects("blocking", answer.Blocking, opening => Write(json, game, opening));
    }

    private static void Write(Utf8JsonWriter json, FactionStanding standing)
    {
        json.WriteString("name", standing.Faction.Name);
        json.WriteNumber("reservation", standing.Faction.Reservation.ToDouble());
        json.WriteString("accepts", FactionAccount.Count(standing.Accepts));
        json.WriteString("offered", FactionAccount.Count(standing.Offered));
    }

    private static void Write(Utf8JsonWriter json, TwoLevelGame game, Opening opening)
    {
        json.WriteString("faction", game.Factions[opening.Faction].Name);
        json.WriteNumber("reservation", opening.Reservation.ToDouble());
        json.WriteNumber("share", opening.Share.ToDouble());
        Write(json, opening.Deal);
    }

    private static void Write(Utf8JsonWriter json, TwoLevelGame game, Concession step)
    {
        json.WriteString("issue", step.Issue);
        json.WriteString("from", step.From);
        json.WriteString("to", step.To);
        json.WriteBoolean("ordered", step.IsStep);
        json.Objects("factions", step.Gains.Index(), gain =>
        {
            json.WriteString("name", game.Factions[gain.Index].Name);
            json.WriteNumber("least", gain.Item.Least.ToDouble());
            json.WriteNumber("most", gain.Item.Most.ToDouble());
        });
        json.Objects("sides", step.Sides.Index(), gain =>
        {
            json.WriteString("name", game.Sides[gain.Index].Name);
            json.WriteNumber("share", gain.Item.ToDouble());
        });
    }

    private static void Write(Utf8JsonWriter json, TwoLevelGame game, Judgement judgement)
    {
        WriteJudged(json, game, judgement.Faction, judgement.Places, judgement.Value);
        json.WriteNumber("change", judgement.Change.ToDouble());
        json.WriteNumber("share", judgement.Share.ToDouble());
        json.WriteBoolean("opens", judgement.Opens);
    }

    private static void Write(Utf8JsonWriter json, TwoLevelGame game, AnswerShift shift)
    {
        WriteJudged(json, game, shift.Faction, shift.Places, shift.Value);
        json.WriteNumber("change", shift.IsHigher ? shift.Change.ToDouble() : -shift.Change.ToDouble());
        json.WriteBoolean("higher", shift.IsHigher);
        json.WriteNumber("share", shift.Share.ToDouble());
        if (shift.Nash is { } deal) Write(json, deal, "nash");
        else json.WriteString("blocker", shift.Blocker is { } blocker ? game.Factions[blocker].Name : null);
    }

    private static void Write(Utf8JsonWriter json, TwoLevelGame game, SettingShift setting)
    {
        json.WriteString("setting", ValueName.Of(setting.Kind));
        json.WriteString("name", setting.Name);
        json.WriteNumber("value", setting.Value.ToDouble());
        json.WriteNumber("turn", setting.Turn.ToDouble());
        json.WriteBoolean("higher", setting.IsHigher);
        json.WriteBoolean("beyond", setting.IsBeyond);
        if (setting.Opens is { } opens) json.WriteBoolean("opens", opens);
        else if (setting.Nash is { } deal) Write(json, deal, "nash");
        else json.WriteString("blocker", setting.Blocker is { } blocker ? game.Factions[blocker].Name : null);
    }

    private static void WriteJudged(Utf8JsonWriter json, TwoLevelGame game, int faction, IReadOnlyCollection<OptionPlace> places, Rational value)
    {
        json.WriteString("faction", game.Factions[faction].Name);
        if (places.Count == 0) json.WriteNull("option");
        else Write(json, "option", game, [.. places]);
        json.WriteNumber("value", value.ToDouble());
    }

    private static void Write(Utf8JsonWriter json, string key, TwoLevelGame game, params OptionPlace[] places)
    {
        json.WriteStartObject(key);
        foreach (var place in places) json.WriteString(game.Issues[place.Issue].Name, game.Issues[place.Issue].Options[place.Option]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Deal deal, string key = "deal")
    {
        json.WriteStartObject(key);
        foreach (var (issue, option) in deal.Settled) json.WriteString(issue, option);
        json.WriteEndObject();
    }
}
