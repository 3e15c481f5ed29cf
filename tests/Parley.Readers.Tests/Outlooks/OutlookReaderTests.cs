using Parley.Talks;

namespace Parley.Readers.Tests.Outlooks;

public class OutlookReaderTests
{
    [Theory]
    [InlineData("Norway and Peru made good progress in the talks and are close to agreement, both ministers said.", OutlookDirection.Improving)]
    [InlineData("The talks between Norway and Peru collapsed, and both sides warned of a trade war.", OutlookDirection.Worsening)]
    [InlineData("The talks between Norway and Peru remained deadlocked, and no progress was made.", OutlookDirection.Unchanged)]
    [InlineData("Oslo is the capital of Norway.", OutlookDirection.None)]
    [InlineData("", OutlookDirection.None)]
    public void Reads_the_direction(string text, OutlookDirection expected) => Assert.Equal(expected, Reports.Read(text).Outlook.Direction);

    [Fact]
    public void What_is_denied_turns() =>
        Assert.Equal(OutlookDirection.Unchanged, Reports.Read("The envoys made no headway in the talks and reached no agreement.").Outlook.Direction);

    [Fact]
    public void The_evidence_is_the_sentence_that_says_it_most_clearly()
    {
        const string Text = "The envoys met in Oslo for two days. The talks collapsed in anger and a trade war looms. The delegations went home.";
        var outlook = Reports.Read(Text).Outlook;
        Assert.Equal("The talks collapsed in anger and a trade war looms.", outlook.Evidence?.Span.In(Text));
    }
}
