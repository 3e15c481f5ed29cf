using System.Text.Json.Nodes;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    private const int LongestHistory = 14;
    private const int HistoriesInRecord = 20;

    private static readonly string[] Holders = ["Norland", "Sudmark", "Harbour"];

    /// <summary>How many random histories are compared with the naive model, unless <c>PARLEY_HISTORIES</c> says otherwise.</summary>
    protected abstract int FewHistories { get; }

    private int Histories => int.TryParse(Environment.GetEnvironmentVariable("PARLEY_HISTORIES"), System.Globalization.CultureInfo.InvariantCulture, out var histories) ? histories : FewHistories;

    [Fact]
    public void The_record_as_of_any_entry_is_what_a_naive_replay_says()
    {
        for (var first = 0; first < Histories; first += HistoriesInRecord) Compare(first);
    }

    /// <summary>A record with some histories that have nothing to do with each other, each looked at as of each of its entries.</summary>
    private void Compare(int first)
    {
        using var place = _place.Another();
        using var record = place.Open();
        for (var history = first; history < first + HistoriesInRecord; history++)
        {
            var random = new Random(history);
            var name = $"h{history} ";
            Append(record, Drafts.Added(name + "a"), Drafts.Added(name + "b"));
            var begin = record.AsOf().Number;
            var entries = Append(record, [.. Enumerable.Range(0, random.Next(1, LongestHistory + 1)).Select(_ => Draft(random, name, begin))]);
            for (var length = 0; length <= entries.Count; length++) Compare(record.AsOfEntry(begin + length), new NaiveModel(entries.Take(length)), name, history);
            for (var length = 1; length <= entries.Count; length++) CompareChange(record.AsOfEntry(begin + length - 1), record.AsOfEntry(begin + length), name + "talks");
        }
    }

    private static void Compare(IRecordView view, NaiveModel model, string name, int history)
    {
        foreach (var report in (string[])[name + "a", name + "b"])
        {
            var positions = view.FindReport(report)?.Reading.Positions.Select(position => (position.Holder, position.Act)).ToList();
            Assert.Equal($"history {history}, {report} as of {view.Number}: {Told(model.Positions(report))}", $"history {history}, {report} as of {view.Number}: {Told(positions)}");
        }

        Assert.Equal(model.ReportsOf(name + "talks"), view.ReportsOf(name + "talks").Select(report => report.Report.Id).ToHashSet());
        Assert.Equal(model.About(name + "talks"), view.FindTalks(name + "talks")?.About);
    }

    /// <summary>What talks say changes only with the number of their last change.</summary>
    private static void CompareChange(IRecordView before, IRecordView after, string talks)
    {
        Assert.InRange(after.LastChangeOf(talks), before.LastChangeOf(talks), after.Number);
        if (after.LastChangeOf(talks) != before.LastChangeOf(talks)) return;
        Assert.Equal(before.FindTalks(talks), after.FindTalks(talks));
        Assert.Equal(before.ReportsOf(talks).Select(report => (report.Number, report.Reading, report.Membership)), after.ReportsOf(talks).Select(report => (report.Number, report.Reading, report.Membership)));
    }

    [Fact]
    public void Talks_change_with_their_own_reports_only()
    {
        using var record = _place.Open();
        Append(record, Drafts.Talks("levy"), Drafts.Talks("quota"), Drafts.Added("one"), Drafts.Added("two"), Drafts.Read("one"), Drafts.Read("two"), Drafts.Placed("levy", "one", 1, Drafts.Ada));
        var number = record.AsOf().LastChangeOf("levy");
        Assert.Equal(record.AsOf().Number, number);
        Append(record, Drafts.Read("two"), Drafts.Placed("quota", "two", 1, Drafts.Ada));
        Assert.Equal(number, record.AsOf().LastChangeOf("levy"));
        Append(record, Drafts.Read("one"));
        number = record.AsOf().Number;
        Assert.Equal(number, record.AsOf().LastChangeOf("levy"));
        Append(record, Named("two"));
        Append(record, new EntryUndone(record.AsOf().Number).Draft(Drafts.Ada));
        Assert.Equal(number, record.AsOf().LastChangeOf("levy"));
        Assert.Equal(record.AsOf().Number, record.AsOf().LastChangeOf("quota"));
        Append(record, Named());
        Assert.Equal(record.AsOf().Number, record.AsOf().LastChangeOf("levy"));
    }

    private static EntryDraft Named(params string[] reports) => new NameMerged(NameKind.Actor, "a", "b", reports.ToValueList()).Draft(Drafts.Ada);

    private static string Told(IReadOnlyList<(string Holder, PositionAct Act)>? positions) => positions is null ? "not read" : string.Join("; ", positions);

    /// <summary>Any entry about two reports, talks and three names that only this history has.</summary>
    private static EntryDraft Draft(Random random, string name, long begin)
    {
        var report = name + (random.Next(2) == 0 ? "a" : "b");
        var holder = name + Holders[random.Next(Holders.Length)];
        var by = random.Next(2) == 0 ? Drafts.Ada : Drafts.Program;
        var item = ReadingItems.Of(Drafts.Reading(report, holder))[0];
        return random.Next(9) switch
        {
            0 => Drafts.Talks(name + "talks", about: $"levy {random.Next(3)}"),
            1 or 2 => Drafts.Read(report, holder),
            3 => Drafts.Placed(name + "talks", report, random.Next(3) / 2.0, by),
            4 => new ItemDecided(report, item.Id, Verdict.Rejected, item, null).Draft(Drafts.Ada),
            5 => new ItemDecided(report, item.Id, Verdict.Edited, item, item.Edit(new Dictionary<string, JsonNode?> { ["act"] = random.Next(2) == 0 ? "demand" : "offer" })).Draft(Drafts.Ada),
            6 => new NameMerged(NameKind.Actor, holder, random.Next(4) == 0 ? null : name + Holders[random.Next(Holders.Length)], random.Next(2) == 0 ? [] : [report]).Draft(Drafts.Ada),
            7 => new ReportCopied(report, name + "a", 0.9).Draft(Drafts.Program),
            _ => new EntryUndone(begin + random.Next(1, LongestHistory)).Draft(Drafts.Ada),
        };
    }
}
