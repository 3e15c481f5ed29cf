using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Standings.Tests.Positions;

public sealed class SolidPositionTests
{
    [Theory]
    [InlineData("Arvonia urged a cut in harbor fees.", "urged", true)]
    [InlineData("Arvonia has a cut in harbor fees in mind.", "has", false)]
    [InlineData("Arvonia is expected to propose a cut in harbor fees.", "propose", false)]
    [InlineData("Arvonia should accept a cut in harbor fees.", "accept", false)]
    [InlineData("Asked whether Arvonia supported a cut in harbor fees, he smiled.", "supported", false)]
    [InlineData("Last year Arvonia promised a cut in harbor fees.", "promised", false)]
    [InlineData("He urged a cut in harbor fees.", "urged", false)]
    public void A_judgement_rests_on_acts_that_are_named_and_told_plainly(string sentence, string verb, bool solid)
    {
        var evidence = new Evidence(new Span(0, sentence.Length), 0.8) { Rule = "positions/verb", Words = [Find(sentence, verb)] };
        var position = new Position("Arvonia", "Arvonia", PositionAct.Demand, null, Find(sentence, "a cut in harbor fees"), evidence);
        var reading = new Reading("r", null, null, null, "hand", ["Arvonia"], [], [], [position], [], [], [], [], Outlook.None);
        Assert.Equal(solid, SolidPosition.Is(new ReadReport(new Report("r", new TextDocument(sentence), null), reading), position));
    }

    private static Span Find(string sentence, string words)
    {
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
