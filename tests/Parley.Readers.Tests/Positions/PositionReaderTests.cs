using Parley.Talks;

namespace Parley.Readers.Tests.Positions;

public sealed class PositionReaderTests
{
    private const string Story =
        "LIMA, June 1 -- Peru urged Chile on Friday to lower its duties on copper. Chilean Trade Minister Ana Robles said Chile would not accept the proposal. "
        + "\"The duties are fair,\" Robles said. The Miners' Union accused both governments of neglect and threatened to strike.";

    [Fact]
    public void A_story_is_read()
    {
        var positions = Readers.Read(Story).Positions;
        Assert.Contains(positions, position => position is { Holder: "Peru", Act: PositionAct.Demand, Target: "Chile" } && position.Content.In(Story).StartsWith("lower its duties", StringComparison.Ordinal));
        Assert.Contains(positions, position => position is { Holder: "Chile", Act: PositionAct.Refuse });
    }

    [Fact]
    public void Contents_lie_in_their_evidence_and_confidence_is_a_probability()
    {
        foreach (var position in Readers.Read(Story).Positions)
        {
            Assert.True(position.Evidence.Span.Contains(position.Content));
            Assert.InRange(position.Evidence.Confidence, 0, 1);
            Assert.NotEmpty(position.Content.In(Story).Trim());
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same() => Assert.Equal(Readers.Read(Story), Readers.Read(Story));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("\"\"\" ( [ said said said")]
    [InlineData("The the of of and 5 % $ .")]
    public void Whatever_holds_no_stance_gives_none(string text) => Assert.Empty(Readers.Read(text).Positions);
}
