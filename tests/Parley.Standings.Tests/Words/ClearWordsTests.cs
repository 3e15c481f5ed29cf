using Parley.Standings.Words;

namespace Parley.Standings.Tests.Words;

public sealed class ClearWordsTests
{
    [Theory]
    [InlineData("a cut in harbor fees", true)]
    [InlineData("that harbor fees be cut", true)]
    [InlineData("making it more useful for harbor pilots and their crews", false)]
    [InlineData("more money for that purpose", false)]
    [InlineData("work with others to this end.", false)]
    [InlineData("it must be cut at once in the north", false)]
    [InlineData("lower fees", false)]
    public void Words_are_clear_on_their_own_when_there_are_enough_and_none_points_elsewhere(string content, bool clear) => Assert.Equal(clear, ClearWords.Are(content));
}
