using Parley.Talks;

namespace Parley.Readers.Tests.Sentiments;

public sealed class AttitudeReaderTests
{
    [Theory]
    [InlineData("Peru harshly criticized Chile.", "Peru", AttitudeSide.Against, "Chile")]
    [InlineData("Chile was harshly criticized by Peru.", "Peru", AttitudeSide.Against, "Chile")]
    [InlineData("Kenya praised Norway.", "Kenya", AttitudeSide.For, "Norway")]
    public void Who_is_for_or_against_whom_is_read(string text, string from, AttitudeSide side, string to) =>
        Assert.Contains(Readers.Read(text).Attitudes, attitude => attitude.From == from && attitude.Side == side && attitude.To == to);

    [Theory]
    [InlineData("")]
    [InlineData("Peru lies north of Chile.")]
    [InlineData("Peru criticized.")]
    public void Where_nobody_takes_a_side_nothing_is_read(string text) => Assert.Empty(Readers.Read(text).Attitudes);
}
