using System.Globalization;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Benchmarks;

/// <summary>Fills a record with readings that are made from templates, always the same ones.</summary>
internal static class SyntheticReadings
{
    /// <summary>How many reports each negotiation has.</summary>
    public const int ReportsInTalks = 500;

    private const int Batch = 1000;

    /// <summary>Who takes part; the talks are between the first two.</summary>
    public static ValueList<string> Parties { get; } = ["Norland", "Sudmark", "Ostia", "Westmark", "Harbour League", "Isle of Tern", "Lower Fenn", "Upper Fenn"];

    /// <summary>What is traded.</summary>
    public static ValueList<string> Goods { get; } = ["herring", "timber", "wool", "copper", "salt", "amber", "barley", "hemp", "tar", "glass"];

    /// <summary>What is talked about.</summary>
    public static ValueList<string> Matters { get; } = ["the levy", "the quota", "technology transfer", "port access", "the ban", "inspections", "subsidies", "licences"];

    private static readonly PositionAct[] Acts = Enum.GetValues<PositionAct>();

    /// <summary>Records so many readings, of six positions each.</summary>
    public static void Write(IRecord record, int readings)
    {
        for (var first = 0; first < readings; first += Batch) Fill(record, first, Math.Min(Batch, readings - first));
    }

    /// <summary>The talks that a reading's report belongs to.</summary>
    public static string TalksOf(int number) => $"talks-{number / ReportsInTalks}";

    private static void Fill(IRecord record, int first, int count)
    {
        var drafts = new List<EntryDraft>();
        var placed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var number = first; number < first + count; number++)
        {
            var (report, reading) = Make(number);
            drafts.AddRange(Filing.Of(report, reading));
            if (!placed.TryGetValue(TalksOf(number), out var reports)) placed.Add(TalksOf(number), reports = []);
            reports.Add(report.Id);
        }

        drafts.AddRange(placed.Select(place => Filing.In(place.Key, place.Value)));
        record.Append(_ => drafts);
    }

    /// <summary>A report of six sentences, each a position, in an order that depends on its number alone.</summary>
    private static (Report Report, Reading Reading) Make(int number)
    {
        var random = new Random(number);
        var text = new System.Text.StringBuilder($"Report item{number}. ");
        var positions = new List<Position>();
        for (var sentence = 0; sentence < 6; sentence++)
        {
            var (holder, target, act) = (Parties[random.Next(Parties.Count)], Parties[random.Next(Parties.Count)], Acts[random.Next(Acts.Length)]);
            var matter = $"{Matters[random.Next(Matters.Count)]} on {Goods[random.Next(Goods.Count)]}";
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{holder} told {target} on day {random.Next(300)} that it would {act} {matter} of {random.Next(90)} crowns. ");
            var content = text.ToString().IndexOf(matter, start, StringComparison.Ordinal);
            positions.Add(new Position(holder, holder, act, target, new Span(content, content + matter.Length), new Evidence(new Span(start, text.Length - 1), 0.8) { Rule = "positions/verb" }) { Issue = "levy" });
        }

        var day = new DateOnly(2031, 1, 1).AddDays(number % 365);
        var report = new Report($"r{number}", new TextDocument(text.ToString()), day, $"On item{number}", "Courier");
        return (report, new Reading(report.Id, day, report.Title, report.Publisher, Filing.By.Name, [Parties[0], Parties[1]], [], [], positions.ToValueList(), [], [], [], [], Outlook.None));
    }
}
