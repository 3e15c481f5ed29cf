using System.Text.Json.Nodes;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Talks.Tests.Json;

public sealed class ReadingItemsTests
{
    private static readonly Reading Norland = new ReadingBuilder("one", "2031-04-18")
        .Position("Norland", PositionAct.Refuse, "Norland refuses to lower the levy.", "lower the levy", confidence: 0.8)
        .Meeting(MeetingStatus.Held, MeetingLevel.Ministerial, "2031-04-17", "They met in Port Ansel.", parties: ["Norland", "Sudmark"])
        .Build().Reading;

    [Fact]
    public void A_reading_taken_apart_and_put_together_is_the_same() =>
        GenReading.Of(100).Sample(reading =>
        {
            var again = ReadingJson.Parse(ReadingJson.Format(reading));
            return again.With(ReadingItems.Of(again)) == again || again.Outlook.Evidence is null;
        });

    [Fact]
    public void An_id_goes_with_the_claim_and_not_with_how_sure_or_by_which_rule()
    {
        var position = Norland.Positions[0];
        var surer = Norland with { Positions = [position with { Evidence = position.Evidence with { Confidence = 0.9, Rule = "positions/verb" } }] };
        var other = Norland with { Positions = [position with { Act = PositionAct.Offer }] };
        Assert.Equal(IdOf(Norland), IdOf(surer));
        Assert.NotEqual(IdOf(Norland), IdOf(other));
        Assert.StartsWith("position-", IdOf(Norland), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_item_is_certain_and_by_no_rule()
    {
        var edited = ReadingItems.Of(Norland)[0].Edit(new Dictionary<string, JsonNode?> { ["act"] = "offer", ["target"] = "Sudmark" });
        var position = Norland.With([edited]).Positions[0];
        Assert.Equal((PositionAct.Offer, "Sudmark", 1, null), (position.Act, position.Target, position.Evidence.Confidence, position.Evidence.Rule));
    }

    [Theory]
    [InlineData("""{"evidence":[0,34],"holder":"Norland","act":"sing","content":[0,4]}""")]
    [InlineData("""{"evidence":[0,99],"holder":"Norland","act":"offer","content":[0,4]}""")]
    [InlineData("""{"evidence":[0,10],"holder":"Norland","act":"offer","content":[8,14]}""")]
    [InlineData("""{"evidence":[0,10],"act":"offer","content":[8,9]}""")]
    public void What_is_no_item_of_the_text_is_refused(string json) =>
        Assert.Throws<ReadingFormatException>(() => ReadingItems.Check(new ReadingItem(ItemKind.Position, json), 40));

    private static string IdOf(Reading reading) => ReadingItems.Of(reading).Single(item => item.Kind == ItemKind.Position).Id;
}
