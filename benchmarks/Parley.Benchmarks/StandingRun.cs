using System.Diagnostics;
using System.Globalization;
using Parley.Standings;
using Parley.Talks;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Measures how long it takes to say where talks stand from many readings, made up from a fixed seed.</summary>
internal static class StandingRun
{
    private static readonly string[] Things = ["tariff", "quota", "subsidy", "harbour", "grain", "timber", "fishery", "patent", "customs", "pipeline", "licence", "embargo", "visa", "ore", "wage", "route"];
    private static readonly string[] Deeds = ["lower", "raise", "lift", "extend", "suspend", "publish", "share", "inspect", "reopen", "abolish"];
    private static readonly string[] Objects = ["northern ports", "coastal provinces", "small producers", "joint ventures", "foreign banks", "state mills", "river barges", "border posts", "steel plants", "cattle farms"];

    /// <summary>The parties of the reports.</summary>
    public static readonly string[] Parties = ["Arvonia", "Belmark"];

    /// <summary>Prints the median processor time, which other programs do not lengthen, of several runs over so many reports.</summary>
    public static void Run(int count, TextWriter output)
    {
        var reports = Reports(count);
        using var process = Process.GetCurrentProcess();
        var times = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var standing = Standing.Of(reports);
            process.Refresh();
            times.Add((process.TotalProcessorTime - before).TotalMilliseconds);
            if (run == 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} reports: {standing.Stances.Count} positions, {standing.Rounds.Count} meetings; first run {times[0]:F0} ms"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of {times.Count} runs {times.Order().ElementAt(times.Count / 2):F0} ms"));
    }

    /// <summary>So many reports, always the same ones.</summary>
    public static ReadReport[] Reports(int count)
    {
        var random = new Random(1987);
        return [.. Enumerable.Range(0, count).Select(number => Report(number, random))];
    }

    private static ReadReport Report(int number, Random random)
    {
        var day = new DateOnly(2030, 1, 1).AddDays(number % 1500);
        var text = new System.Text.StringBuilder();
        var positions = Enumerable.Range(0, 3).Select(_ => Position(text, random)).ToValueList();
        var meetings = number % 4 == 0 ? (ValueList<Meeting>)[Meeting(text, day, random)] : [];
        var id = string.Create(CultureInfo.InvariantCulture, $"r{number}");
        var reading = new Reading(id, day, null, null, "made up", [.. Parties], [], [], positions, meetings, [], [], [], Outlook.None);
        return new ReadReport(new Report(id, new TextDocument(text.ToString()), day), reading);
    }

    private static Position Position(System.Text.StringBuilder text, Random random)
    {
        var start = text.Length;
        text.Append("They spoke of ");
        var content = $"{Pick(Deeds, random)} the {Pick(Things, random)} on {Pick(Objects, random)}";
        var span = new Span(text.Length, text.Length + content.Length);
        text.Append(content).Append(". ");
        return new Position(Pick(Parties, random), null, (PositionAct)random.Next(7), null, span, new Evidence(new Span(start, text.Length - 1), 0.8));
    }

    private static Meeting Meeting(System.Text.StringBuilder text, DateOnly day, Random random)
    {
        var start = text.Length;
        text.Append("They met. ");
        return new Meeting([.. Parties], MeetingStatus.Held, (MeetingLevel)random.Next(5), PartialDate.OfDay(day), null, [], new Evidence(new Span(start, text.Length - 1), 0.8));
    }

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
