using Parley.Prospects.Actors;

namespace Parley.Prospects.Tests.Actors;

public sealed class ActorMapTests
{
    [Theory]
    [InlineData("United_States", "USA", true)]
    [InlineData("Foreign_Affairs_(Russia)", "RUS", true)]
    [InlineData("Citizen_(India)", "IND", false)]
    [InlineData("Military_(Palestinian_Territory,_Occupied)", "PSE", true)]
    [InlineData("Catherine_Ashton", "EUU", true)]
    [InlineData("Kuomintang", "TWN", false)]
    public void Names_lead_to_states(string actor, string code, bool official) =>
        Assert.Equal(new ActorPlace(code, official), ActorMap.WithoutLearning.Of(actor));

    [Theory]
    [InlineData("Ada_Example")]
    [InlineData("Militant_(Nowhere)")]
    [InlineData("")]
    public void Who_is_not_known_has_no_place(string actor) => Assert.Null(ActorMap.WithoutLearning.Of(actor));

    [Fact]
    public void Any_name_is_looked_up_without_an_error() => Gen.String.Sample(name => ActorMap.WithoutLearning.Of(name) is null or { Code.Length: > 0 });

    [Fact]
    public void Who_was_learnt_of_is_found_after_saving_and_loading()
    {
        using var file = new MemoryStream();
        LearnedActors.Of([KeyValuePair.Create("Ada_Example", "NOR"), KeyValuePair.Create("Example_Party", "PER")]).Save(file);
        var map = new ActorMap(LearnedActors.Load(new MemoryStream(file.ToArray())));
        Assert.Equal(new ActorPlace("NOR", true), map.Of("Ada_Example"));
        Assert.Equal(new ActorPlace("PER", false), map.Of("Example_Party"));
    }

    [Fact]
    public void A_file_of_something_else_is_refused() =>
        Assert.Throws<InvalidDataException>(() => LearnedActors.Load(new MemoryStream([1, 2, 3])));
}
