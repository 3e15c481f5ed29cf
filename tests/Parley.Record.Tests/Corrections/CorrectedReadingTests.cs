using System.Text.Json.Nodes;
using Parley.Record.Corrections;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Record.Tests.Corrections;

public sealed class CorrectedReadingTests
{
    private static readonly Author Ada = Author.Person("ada");

    [Fact]
    public void Every_item_rejected_leaves_none_and_every_item_accepted_leaves_all() =>
        GenReading.Of(60).Select(reading => ReadingJson.Parse(ReadingJson.Format(reading))).Sample(reading =>
        {
            var items = ReadingItems.Of(reading).DistinctBy(item => item.Id).ToList();
            var none = CorrectedReading.Of(reading, [.. items.Select((item, number) => Decide(number, item, null))]);
            var all = CorrectedReading.Of(reading, [.. items.Select((item, number) => Decide(number, item, item.Accept()))]);
            Assert.Empty(ReadingItems.Of(none));
            Assert.Equal(items.Select(item => item.Id), ReadingItems.Of(all).Select(item => item.Id));
            Assert.All(ReadingItems.Of(all), item => Assert.Equal(1, item.Confidence));
        });

    [Fact]
    public void Moves_fall_with_the_position_that_they_were_made_of()
    {
        var reading = new ReadingBuilder("one", null).Position("Norland", PositionAct.Refuse, "Norland refuses to lower the levy.", "lower the levy").Build().Reading;
        reading = reading with { Moves = [new Move(RootCode.Reject, "Norland", null, null, MoveStatus.Actual, null, reading.Positions[0].Evidence)] };
        var (position, move) = (ReadingItems.Of(reading)[0], ReadingItems.Of(reading)[1]);
        Assert.Empty(CorrectedReading.Of(reading, [Decide(1, position, null)]).Moves);
        Assert.Single(CorrectedReading.Of(reading, [Decide(1, position, null), Decide(2, move, move.Accept())]).Moves);
    }

    [Fact]
    public void What_a_person_adds_stands_where_the_text_has_it()
    {
        var reading = new ReadingBuilder("one", null)
            .Position("Norland", PositionAct.Refuse, "Norland refuses to lower the levy.", "lower the levy")
            .Position("Sudmark", PositionAct.Demand, "Sudmark wants more herring.", "more herring")
            .Build().Reading;
        var added = ReadingItems.Of(reading)[0].Edit(new Dictionary<string, JsonNode?> { ["holder"] = "Harbour" });
        var corrected = CorrectedReading.Of(reading, [new Decision(1, "one", added.Id, Verdict.Added, null, added, Ada, default)]);
        Assert.Equal(["Norland", "Harbour", "Sudmark"], corrected.Positions.Select(position => position.Holder));
    }

    private static Decision Decide(int number, ReadingItem item, ReadingItem? value) =>
        new(number, "one", item.Id, value is null ? Verdict.Rejected : Verdict.Accepted, item, value, Ada, default);
}
