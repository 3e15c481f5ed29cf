using System.Globalization;
using Parley.Cli.Output;
using Parley.Desk.Forecasts;
using Parley.Talks.Forecasts;

namespace Parley.Cli.Forecasts;

/// <summary>A forecast for people: the base rate first, then what leads from it to the number.</summary>
internal static class ForecastText
{
    private const int ShownSuppositions = 3;

    public static void Write(TextWriter output, KeptQuestion question, Forecast forecast)
    {
        output.WriteLine($"{question.Id}  {question.Text}");
        output.WriteLine($"    {Percent(forecast.Probability)} (nine in ten: {Percent(forecast.Low)} to {Percent(forecast.High)}), asked on {DayOption.Text(forecast.Question.Origin)}");
        output.WriteLine($"    {question.Criteria}");
        output.WriteLine();
        output.WriteLine($"Base rate {Percent(forecast.BaseRate)}: {forecast.Reference}.");
        if (forecast.Background is { } background) output.WriteLine($"For comparison: {background}.");
        if (forecast.IsThin)
        {
            output.WriteLine($"Only {Count(forecast.Reports)} on the two governments: too little to say more than the base rate.");
            return;
        }

        output.WriteLine($"From there, by {Count(forecast.Reports)} on the two governments (in log-odds):");
        foreach (var reason in forecast.Reasons) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {reason.Weight,6:+0.00;-0.00;0.00}  {reason.What}"));
        output.WriteLine("What would move it most, were it reported next:");
        foreach (var one in forecast.Suppositions.Take(ShownSuppositions)) output.WriteLine($"    {Percent(one.Probability),6}  {one.What}");
        if (!forecast.Cases.IsEmpty) output.WriteLine("Past cases most like it, each pair once, and how they ended:");
        foreach (var one in forecast.Cases) output.WriteLine($"    {DayOption.Text(one.On)}  {one.Pair}: {(one.Came ? "yes" : "no")}, within {one.Days} days");
        output.WriteLine("Latest reports:");
        foreach (var one in forecast.Latest) output.WriteLine(Printable.Line($"    {DayOption.Text(one.Day)}  {one.Actor} > {one.Target}: {one.Cameo}  [{one.Origin}]"));
    }

    public static string Percent(double probability) => string.Create(CultureInfo.InvariantCulture, $"{100 * probability:0.0}%");

    private static string Count(int reports) => string.Create(CultureInfo.InvariantCulture, $"{reports} {(reports == 1 ? "report" : "reports")}");
}
