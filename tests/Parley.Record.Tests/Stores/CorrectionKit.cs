using System.Text.Json.Nodes;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    private static readonly ReadingItem Refusal = ReadingItems.Of(Drafts.Reading("one"))[0];
    private static readonly ReadingItem Demand = Refusal.Edit(new Dictionary<string, JsonNode?> { ["act"] = "demand" });

    [Fact]
    public void What_a_person_decides_counts_and_what_was_read_stays()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Decided(Verdict.Edited, Refusal, Demand));
        Assert.Equal((PositionAct.Demand, 1), Position(record));
        Assert.Equal(Drafts.Reading("one"), record.AsOf().MachineReading("one"));
        Assert.Equal(0.8, Assert.Single(record.AsOf().Decisions()).Machine!.Confidence);
        Assert.Equal((PositionAct.Refuse, 0.8), Position(record, 2));
    }

    [Fact]
    public void What_is_taken_back_gives_way_to_what_was_decided_before()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Decided(Verdict.Edited, Refusal, Demand), Decided(Verdict.Rejected, Refusal, null));
        Assert.Null(Position(record));
        Append(record, new EntryUndone(4).Draft(Drafts.Ada));
        Assert.Equal((PositionAct.Demand, 1), Position(record));
        Append(record, new EntryUndone(3).Draft(Drafts.Ada), new EntryUndone(1).Draft(Drafts.Ada), new EntryUndone(99).Draft(Drafts.Ada));
        Assert.Equal((PositionAct.Refuse, 0.8), Position(record));
        Assert.Null(Position(record, 4));
    }

    [Fact]
    public void A_newer_reading_keeps_decisions_and_shows_where_it_disagrees()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Decided(Verdict.Accepted, Refusal, Refusal.Accept()));
        Assert.False(Assert.Single(record.AsOf().ItemsOf("one")).IsDisputed);
        Append(record, Drafts.Read("one", holder: "Sudmark"));
        var item = Assert.Single(record.AsOf().ItemsOf("one"));
        Assert.True(item.IsDisputed);
        Assert.Equal("Norland", Assert.Single(record.AsOf().FindReport("one")!.Reading.Positions).Holder);
        Append(record, Drafts.Read("one"));
        Assert.False(Assert.Single(record.AsOf().ItemsOf("one")).IsDisputed);
    }

    [Fact]
    public void Names_that_are_merged_count_as_one_until_they_are_split()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), new NameMerged(NameKind.Actor, "Norland", "Sudmark", []).Draft(Drafts.Ada));
        Assert.Equal(["Sudmark"], record.AsOf().FindReport("one")!.Reading.Parties);
        Assert.Equal(["Norland", "Sudmark"], record.AsOfEntry(2).FindReport("one")!.Reading.Parties);
        Append(record, new NameMerged(NameKind.Actor, "Norland", "Upper Norland", ["one"]).Draft(Drafts.Ada));
        Assert.Equal("Upper Norland", record.AsOf().FindReport("one")!.Reading.Positions[0].Holder);
        Append(record, new EntryUndone(4).Draft(Drafts.Ada), new NameMerged(NameKind.Actor, "Norland", null, []).Draft(Drafts.Ada));
        Assert.Equal(["Norland", "Sudmark"], record.AsOf().FindReport("one")!.Reading.Parties);
        Append(record, new EntryUndone(6).Draft(Drafts.Ada));
        Assert.Equal("Sudmark", Assert.Single(record.AsOf().Names()).Into);
    }

    [Fact]
    public void Corrections_survive_a_rebuild()
    {
        using var record = _place.Open();
        Append(
            record,
            Drafts.Added("one"),
            Drafts.Read("one"),
            Decided(Verdict.Edited, Refusal, Demand),
            new NameMerged(NameKind.Actor, "Sudmark", "Southmark", []).Draft(Drafts.Ada));
        var before = record.AsOf().FindReport("one")!.Reading;
        record.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(before, record.AsOf().FindReport("one")!.Reading);
        Assert.Equal("Southmark", before.Positions[0].Target);
    }

    private static EntryDraft Decided(Verdict verdict, ReadingItem machine, ReadingItem? value) => new ItemDecided("one", machine.Id, verdict, machine, value).Draft(Drafts.Ada);

    private static (PositionAct, double)? Position(IRecord record, long? asOf = null)
    {
        var view = asOf is { } number ? record.AsOfEntry(number) : record.AsOf();
        return view.FindReport("one")!.Reading.Positions is [var position] ? (position.Act, position.Evidence.Confidence) : null;
    }
}
