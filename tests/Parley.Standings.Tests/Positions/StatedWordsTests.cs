using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Standings.Tests.Positions;

public sealed class StatedWordsTests
{
    [Theory]
    [InlineData("lower the harbor fees", "", "lower the harbor fees")]
    [InlineData("lower the harbor fees on Monday", "", "lower the harbor fees")]
    [InlineData("lower the harbor fees today", ".", "lower the harbor fees")]
    [InlineData("closing the ports and has threatened to leave", ".", "closing the ports")]
    [InlineData("closing the ports and raising fees", ".", "closing the ports and raising fees")]
    [InlineData("lower the harbor fees on Monday and Friday", "", "lower the harbor fees on Monday and Friday")]
    [InlineData("lower the harbor fees, a minister of Arvonia said", ".", "lower the harbor fees")]
    [InlineData("lower the harbor fees, a minister of Arvonia", " said.", "lower the harbor fees")]
    public void They_end_before_a_speaker_a_further_deed_and_a_day_of_the_week(string content, string behind, string stated)
    {
        const string Before = "Arvonia threatened to ";
        var text = Before + content + behind;
        var position = new Position("Arvonia", "Arvonia", PositionAct.Threaten, null, new Span(Before.Length, Before.Length + content.Length), new Evidence(new Span(0, text.Length), 1));
        Assert.Equal(stated, StatedWords.Of(Hand.Only(position, text), position));
    }
}
