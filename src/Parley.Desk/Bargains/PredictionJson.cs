using Parley.Bargaining.Collective;
using Parley.Desk.Views;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains;

/// <summary>Writes what models say a collective will decide as JSON.</summary>
internal static class PredictionJson
{
    public static string Format(string name, ValueList<CollectiveForecast> forecasts) => ViewJson.Format(json =>
    {
        json.WriteString("name", name);
        json.Objects("issues", forecasts, forecast =>
        {
            json.WriteString("name", forecast.Issue.Name);
            json.Objects("actors", forecast.Issue.Stakes, stake =>
            {
                json.WriteString("name", stake.Actor);
                json.WriteNumber("position", stake.Position);
                json.WriteNumber("salience", stake.Salience);
                json.WriteNumber("influence", stake.Influence);
            });
            json.Objects("predictions", forecast.Predictions, prediction =>
            {
                json.WriteString("model", prediction.Model.Name);
                json.WriteString("definition", prediction.Model.Definition);
                if (prediction.Position is { } position) json.WriteNumber("position", position);
                else json.WriteNull("position");
            });
            json.WriteNumber("disagreement", forecast.Disagreement);
            json.WriteNumber("disagreementShare", forecast.DisagreementShare);
            json.Objects("chances", forecast.Chances, option =>
            {
                json.WriteNumber("position", option.Position);
                json.WriteNumber("chance", option.Chance);
            });
        });
    });
}
