using System.Diagnostics;
using System.Globalization;
using Parley.Desk.Records;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Measures a record with many readings: writing them, the reports of talks, search, verifying. The readings are made from templates, always the same ones.</summary>
internal static class RecordRun
{
    private const int Batch = 1000;
    private const int ReportsInTalks = 500;
    private const int Questions = 20;

    private static readonly Author By = Author.Program("parley benchmarks");
    private static readonly string[] Parties = ["Norland", "Sudmark", "Ostia", "Westmark", "Harbour League", "Isle of Tern", "Lower Fenn", "Upper Fenn"];
    private static readonly string[] Goods = ["herring", "timber", "wool", "copper", "salt", "amber", "barley", "hemp", "tar", "glass"];
    private static readonly string[] Matters = ["the levy", "the quota", "technology transfer", "port access", "the ban", "inspections", "subsidies", "licences"];
    private static readonly PositionAct[] Acts = Enum.GetValues<PositionAct>();

    /// <summary>Makes a record of so many readings in a folder of its own, asks it, and prints a table.</summary>
    public static void Run(int readings, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("parley-benchmark-");
        try
        {
            var path = Path.Combine(folder.FullName, "parley.db");
            using var record = OpenRecord.OrNew(path);
            var watch = Stopwatch.StartNew();
            var written = Environment.CpuUsage.TotalTime;
            for (var first = 0; first < readings; first += Batch) Fill(record, first, Math.Min(Batch, readings - first));
            Line(output, "written", $"{readings:N0} readings in {watch.Elapsed.TotalSeconds:F0} s, {readings / watch.Elapsed.TotalSeconds:F0} a second, {readings / (Environment.CpuUsage.TotalTime - written).TotalSeconds:F0} a second of processor time; the file has {new FileInfo(path).Length / 1048576:N0} MB");
            var talks = Enumerable.Range(0, Questions).Select(question => TalksOf(question * (readings / Questions))).ToList();
            Ask(output, $"reports of talks ({ReportsInTalks})", talks, name => record.AsOf().ReportsOf(name).Count);
            Ask(output, "search: words, act, party, day", Enumerable.Range(0, Questions), question => record.AsOf().Search(Query(question)).Count);
            Ask(output, "search: words", Enumerable.Range(0, Questions), question => record.AsOf().Search(new RecordQuery { Words = $"{Goods[question % Goods.Length]} {Matters[question % Matters.Length]}" }).Count);
            Ask(output, "search: rare word", Enumerable.Range(0, Questions), question => record.AsOf().Search(new RecordQuery { Words = $"item{question * (readings / Questions)}" }).Count);
            watch.Restart();
            var before = Environment.CpuUsage.TotalTime;
            var found = record.Verify();
            Line(output, "verify", $"{found.Entries / watch.Elapsed.TotalSeconds:N0} entries a second, {found.Entries / (Environment.CpuUsage.TotalTime - before).TotalSeconds:N0} a second of processor time{(found.Fault is null ? "" : ", with a fault")}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RecordQuery Query(int question) => new()
    {
        Words = Matters[question % Matters.Length],
        By = Parties[question % Parties.Length],
        Deed = "refuse",
        From = new DateOnly(2031, 1, 1).AddDays(question),
    };

    private static void Fill(IRecord record, int first, int count)
    {
        var drafts = new List<EntryDraft>();
        var placed = new Dictionary<string, List<(string, double)>>(StringComparer.Ordinal);
        for (var number = first; number < first + count; number++)
        {
            var (report, reading) = Make(number);
            drafts.Add(new ReportAdded(report, $"{report.Id}.txt", IsExtracted: false).Draft(By));
            drafts.Add(ReadingMade.Draft(reading));
            if (!placed.TryGetValue(TalksOf(number), out var reports)) placed.Add(TalksOf(number), reports = []);
            reports.Add((report.Id, 0.9));
        }

        drafts.AddRange(placed.Select(place => new ReportsPlaced(place.Key, place.Value.ToValueList()).Draft(By)));
        record.Append(_ => drafts);
    }

    private static string TalksOf(int number) => $"talks-{number / ReportsInTalks}";

    /// <summary>A report of six sentences, each a position, in an order that depends on its number alone.</summary>
    private static (Report Report, Reading Reading) Make(int number)
    {
        var random = new Random(number);
        var text = new System.Text.StringBuilder($"Report item{number}. ");
        var positions = new List<Position>();
        for (var sentence = 0; sentence < 6; sentence++)
        {
            var (holder, target, act) = (Parties[random.Next(Parties.Length)], Parties[random.Next(Parties.Length)], Acts[random.Next(Acts.Length)]);
            var matter = $"{Matters[random.Next(Matters.Length)]} on {Goods[random.Next(Goods.Length)]}";
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{holder} told {target} on day {random.Next(300)} that it would {act} {matter} of {random.Next(90)} crowns. ");
            var content = text.ToString().IndexOf(matter, start, StringComparison.Ordinal);
            positions.Add(new Position(holder, holder, act, target, new Span(content, content + matter.Length), new Evidence(new Span(start, text.Length - 1), 0.8) { Rule = "positions/verb" }) { Issue = "levy" });
        }

        var day = new DateOnly(2031, 1, 1).AddDays(number % 365);
        var report = new Report($"r{number}", new TextDocument(text.ToString()), day, $"On item{number}", "Courier");
        return (report, new Reading(report.Id, day, report.Title, report.Publisher, By.Name, [Parties[0], Parties[1]], [], [], positions.ToValueList(), [], [], [], [], Outlook.None));
    }

    private static void Ask<T>(TextWriter output, string name, IEnumerable<T> questions, Func<T, int> ask)
    {
        var times = new List<double>();
        var found = 0;
        var before = Environment.CpuUsage.TotalTime;
        foreach (var question in questions)
        {
            var watch = Stopwatch.StartNew();
            found += ask(question);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Line(output, name, $"{times[times.Count / 2]:F1} ms in the middle, {times[^1]:F1} ms at most, {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count:F1} ms of processor time; {found} found by {times.Count} questions");
    }

    private static void Line(TextWriter output, string name, string figures) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{figures}"));
}
