using System.Globalization;
using Parley.Desk.Forecasts;
using Parley.Talks.Forecasts;

namespace Parley.Web.Tests;

/// <summary>Questions with forecasts from invented event data: one due, one that came true, one that did not.</summary>
internal static class SampleQuestions
{
    /// <summary>What the two are said to have done to each other, by CAMEO code, over and over: talks, calls, visits, threats, sanctions, accords.</summary>
    private static readonly string[] Deeds = ["046", "040", "036", "112", "041", "163", "046", "057", "010", "042", "130", "057", "045", "046"];

    private static readonly DateOnly First = new(2017, 1, 3);

    public static void Add(TestSite site)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, Rows());
        var events = ForecastEvents.Read([file], site.Record.AsOf(), null);
        File.Delete(file);
        var keep = new KeepQuestions(site.Record, TestSite.Ada);
        var pair = PartyPair.Of("United States", "China");
        foreach (var month in Enumerable.Range(0, 7)) keep.Ask(pair, QuestionKind.CorroboratedSign, new DateOnly(2019, 6, 10).AddMonths(month), new DateOnly(2020, 3, 31), events);
        foreach (var week in Enumerable.Range(0, 6)) keep.Ask(pair, QuestionKind.Talk, new DateOnly(2019, 6, 1).AddDays(7 * week), new DateOnly(2019, 7, 31), events);
        foreach (var week in Enumerable.Range(0, 6)) keep.Ask(pair, QuestionKind.Halt, new DateOnly(2019, 8, 1).AddDays(7 * week), new DateOnly(2019, 9, 30), events);
        keep.Ask(PartyPair.Of("Norway", "Chile"), QuestionKind.Sign, new DateOnly(2019, 8, 1), new DateOnly(2019, 12, 31), events);
        keep.Resolve("q2", true, "the leaders met in Osaka");
        keep.Resolve("q3", false, null);
    }

    private static IEnumerable<string> Rows() =>
        from week in Enumerable.Range(0, 160)
        from deed in Enumerable.Range(0, 1 + (week * week % 4))
        let day = First.AddDays((7 * week) + deed)
        let sides = (week + deed) % 2 == 0 ? ("United_States", "China") : ("China", "United_States")
        select string.Create(CultureInfo.InvariantCulture, $"{sides.Item1}\t{Deeds[((week * 5) + deed) % Deeds.Length]}\t{sides.Item2}\t{day:yyyy-MM-dd}");
}
