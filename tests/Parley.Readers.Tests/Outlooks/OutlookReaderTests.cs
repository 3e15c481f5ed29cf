using Parley.Talks;

namespace Parley.Readers.Tests.Outlooks;

public class OutlookReaderTests
{
    [Theory]
    [InlineData("Norway and Peru made good progress in the talks and are close to agreement, both ministers said.", OutlookDirection.Improving)]
    [InlineData("The talks between Norway and Peru collapsed, and both sides warned of a trade war.", OutlookDirection.Worsening)]
    [InlineData("The talks between Norway and Peru remained deadlocked, and no progress was made.", OutlookDirection.Unchanged)]
    [InlineData("Norway and Peru signed a new five-year accord on copper after months of talks, ending their dispute.", OutlookDirection.Improving)]
    [InlineData("A pact on copper was adopted at the talks today, and both ministers called it an important step.", OutlookDirection.Improving)]
    [InlineData("Norway said it was optimistic that a pact could be reached at the talks with Peru and that it may come soon. It saw good progress.", OutlookDirection.Improving)]
    [InlineData("Norway said it was unlikely that the dispute with Peru could be settled and that long and difficult talks might follow.", OutlookDirection.Worsening)]
    [InlineData("The talks between Norway and Peru failed to make any progress, and no further talks are planned.", OutlookDirection.Unchanged)]
    [InlineData("Norway and Peru spoke of the accord signed last year and of copper.", OutlookDirection.None)]
    [InlineData("Norway and Peru spoke of efforts to calm the dispute and sign an accord.", OutlookDirection.None)]
    [InlineData("Oslo is the capital of Norway.", OutlookDirection.None)]
    [InlineData("", OutlookDirection.None)]
    public void Reads_the_direction(string text, OutlookDirection expected) => Assert.Equal(expected, Reports.Read(text).Outlook.Direction);

    [Fact]
    public void What_is_denied_turns() =>
        Assert.Equal(OutlookDirection.Unchanged, Reports.Read("The envoys made no headway in the talks and reached no agreement.").Outlook.Direction);

    [Theory]
    [InlineData("NORWAY SAYS COPPER TALKS WITH PERU GO ON\n\n")]
    [InlineData("OSLO, March 29 (Wire) --\n\n")]
    public void A_headline_or_dateline_takes_no_weight_from_the_lead(string before)
    {
        const string Lead = "The talks on copper made progress and Peru was pleased. Nothing else was said.";
        Assert.Equal(OutlookDirection.Improving, Reports.Read(before + Lead).Outlook.Direction);
    }

    [Fact]
    public void The_sentence_that_says_it_most_clearly_is_shown()
    {
        const string Text = "Norway was pleased with the talks and optimistic. Copper was on the table. Norway and Peru made good progress in the talks and are close to agreement on copper, both ministers said.";
        Assert.StartsWith("Norway and Peru made", Reports.Read(Text).Outlook.Evidence!.Span.In(Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The talks between Norway and Peru collapsed, and both sides warned of a trade war.", true)]
    [InlineData("The parliament of Norway backed a retaliatory strike against boats of Peru, and a crisis looms.", false)]
    [InlineData("The Trade Negotiations Minister of Norway is optimistic and hopeful that progress on copper is possible.", false)]
    public void Only_a_sentence_about_talks_bears_a_direction_out(string text, bool isSure)
    {
        var outlook = Reports.Read(text).Outlook;
        Assert.NotEqual(OutlookDirection.None, outlook.Direction);
        Assert.Equal(isSure, outlook.Evidence!.Confidence > 0.5);
    }

    [Fact]
    public void No_cue_stands_twice()
    {
        var cues = (from list in (string[])["cues", "expectations"] from row in DataFile.Rows($"Outlooks/Data/{list}.txt") from words in DataFile.Parts(row, 2) select words).ToList();
        Assert.Equal(cues.Distinct(), cues);
    }

    [Fact]
    public void The_evidence_is_the_sentence_that_says_it_most_clearly()
    {
        const string Text = "The envoys met in Oslo for two days. The talks collapsed in anger and a trade war looms. The delegations went home.";
        var outlook = Reports.Read(Text).Outlook;
        Assert.Equal("The talks collapsed in anger and a trade war looms.", outlook.Evidence?.Span.In(Text));
    }
}
