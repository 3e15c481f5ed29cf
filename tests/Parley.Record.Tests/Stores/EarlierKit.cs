using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    private static readonly string[] Sides = ["Norland", "Sudmark", "Harbour"];
    private static readonly string?[] Publishers = ["Courier", "COURIER", "Gazette", null];

    [Fact]
    public void Earlier_reports_are_those_that_a_walk_through_all_finds()
    {
        using var place = _place.Another();
        using var record = place.Open();
        var random = new Random(7);
        for (var number = 0; number < 60; number++) Append(record, Said($"s{number}", random).ToArray());
        Append(record, Drafts.Read("s3"), new ReportCopied("s5", "s4", 0.9).Draft(Drafts.Program), new NameMerged(NameKind.Actor, "Harbour", "Sudmark", ["s7", "s9", "s11"]).Draft(Drafts.Ada));
        foreach (var view in (IRecordView[])[record.AsOf(), record.AsOfEntry(90)])
        {
            for (var trial = 0; trial < 200; trial++) CompareEarlier(view, Any(random));
        }
    }

    private static void CompareEarlier(IRecordView view, EarlierQuery query) => Assert.Equal(Walk(view, query), view.Earlier(query).Select(report => report.Report.Id));

    private static EarlierQuery Any(Random random) => new(random.Next(5) == 0 ? null : new DateOnly(2031, 1, 1 + random.Next(12)), Some(random, 4))
    {
        Publisher = Publishers[random.Next(Publishers.Length)],
        IsByAnyone = random.Next(2) == 0,
        Most = 1 + random.Next(8),
    };

    private static IEnumerable<string> Walk(IRecordView view, EarlierQuery query) => view.Reports()
        .Where(other => other.Report.Published is { } day && (query.Before is null || day < query.Before))
        .Where(other => query.IsByAnyone || (query.Publisher is not null && string.Equals(other.Report.Publisher, query.Publisher, StringComparison.OrdinalIgnoreCase)))
        .Where(other => query.IsAmong(other.Reading.Parties))
        .OrderByDescending(other => other.Report.Published)
        .ThenByDescending(other => other.Number)
        .Take(query.Most)
        .Select(other => other.Report.Id);

    private static IEnumerable<EntryDraft> Said(string id, Random random)
    {
        var report = new Report(id, new TextDocument($"Report {id}."), random.Next(6) == 0 ? null : new DateOnly(2031, 1, 1 + random.Next(12)), id, Publishers[random.Next(Publishers.Length)]);
        return [new ReportAdded(report, $"{id}.txt", IsExtracted: false).Draft(Drafts.Program), ReadingMade.Draft(Drafts.Reading(id) with { Parties = Some(random, 4) })];
    }

    private static ValueList<string> Some(Random random, int most) => [.. Sides.OrderBy(_ => random.Next()).Take(random.Next(most))];
}
