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
    [InlineData("Arvonia earlier promised a cut in harbor fees.", "promised", false)]
    [InlineData("Under the port accords, Arvonia promised a cut in harbor fees.", "promised", false)]
    [InlineData("They recalled the pact under which Arvonia promised a cut in harbor fees.", "promised", false)]
    [InlineData("He urged a cut in harbor fees.", "urged", false)]
    public void A_judgement_rests_on_acts_that_are_named_and_told_plainly(string sentence, string verb, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Demand, sentence, verb, "a cut in harbor fees"));

    [Theory]
    [InlineData("Arvonia demanded that the fees be cut.", "demanded", "the fees be cut", true)]
    [InlineData("Arvonia insists that the fees are unfair to all.", "insists", "the fees are unfair to all", false)]
    [InlineData("Arvonia agreed, \"Things are running quickly now.\"", "agreed", "Things are running quickly now", false)]
    [InlineData("Arvonia called it a questionable cut in fees.", "called", "a questionable cut in fees", false)]
    [InlineData("Arvonia called for a cut in harbor fees.", "called", "a cut in harbor fees", true)]
    [InlineData("Arvonia demanded a sharp cut in harbor fees.", "demanded", "cut in harbor fees", false)]
    [InlineData("They rejected suggestions Arvonia accept a cut in fees.", "accept", "a cut in fees", false)]
    [InlineData("Arvonia was asked by its allies to accept a cut in fees.", "accept", "a cut in fees", false)]
    [InlineData("Meeting in Port Sel, Arvonia, delegates agreed to a cut in fees.", "agreed", "a cut in fees", false)]
    [InlineData("Arvonia urged those countries to drop the harbor fees.", "urged", "drop the harbor fees", false)]
    [InlineData("Arvonia seeks to cut harbor fees.", "seeks", "cut harbor fees", false)]
    [InlineData("Arvonia has never demanded a cut in harbor fees.", "demanded", "a cut in harbor fees", false)]
    [InlineData("Arvonia discussed a bill that demands a cut in harbor fees.", "demands", "a cut in harbor fees", false)]
    [InlineData("Arvonia proposed deleting reference to a cut in fees.", "proposed", "a cut in fees", false)]
    [InlineData("Experts predicted that Arvonia would demand a cut in fees.", "demand", "a cut in fees", false)]
    [InlineData("There is speculation Arvonia would demand a cut in fees.", "demand", "a cut in fees", false)]
    [InlineData("Arvonia insists on cutting its harbor fees.", "insists", "cutting its harbor fees", false)]
    [InlineData("Arvonia insists on a cut in harbor fees.", "insists", "a cut in harbor fees", true)]
    [InlineData("Arvonia demanded that if ports close, then harbor fees be cut.", "demanded", "then harbor fees be cut", false)]
    [InlineData("Arvonia invited Belmark to talk of harbor fees.", "invited", "talk of harbor fees", false)]
    [InlineData("The port suffers because Arvonia demands a cut in harbor fees.", "demands", "a cut in harbor fees", false)]
    [InlineData("Arvonia pushed the button to cut harbor fees.", "pushed", "cut harbor fees", false)]
    [InlineData("Arvonia asked for the loan to build new harbor posts.", "asked", "build new harbor posts", false)]
    [InlineData("Arvonia has sought for two years to buy new harbor posts.", "sought", "buy new harbor posts", false)]
    [InlineData("Has Arvonia demanded a cut in harbor fees?", "demanded", "a cut in harbor fees", false)]
    public void Its_words_say_what_is_wanted_whole(string sentence, string verb, string content, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Demand, sentence, verb, content));

    [Theory]
    [InlineData("Arvonia blamed Belmark for closing the ports.", "closing the ports", true)]
    [InlineData("Arvonia blamed the closing of the ports on Belmark.", "the closing of the ports on Belmark", false)]
    public void What_is_blamed_on_somebody_is_not_opposed(string sentence, string content, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Oppose, sentence, "blamed", content));

    [Theory]
    [InlineData("Arvonia criticized the harbor board of Belmark in parliament.", "criticized", "the harbor board of Belmark in parliament", true)]
    [InlineData("Arvonia criticized the harbor board of Belmark in parliament over its fees.", "criticized", "the harbor board of Belmark in parliament", false)]
    [InlineData("Arvonia warned that the ports would close.", "warned", "the ports would close", true)]
    [InlineData("Arvonia warned that if fees rise, the ports would close.", "warned", "the ports would close", false)]
    public void What_is_objected_to_is_told_whole(string sentence, string verb, string content, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Oppose, sentence, verb, content));

    [Theory]
    [InlineData("Arvonia condemned a cut in harbor fees.", "condemned", true)]
    [InlineData("Arvonia vowed a cut in harbor fees.", "vowed", false)]
    [InlineData("Arvonia had not demanded a cut in harbor fees.", "demanded", false)]
    public void Who_did_not_ask_for_something_need_not_oppose_it(string sentence, string verb, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Oppose, sentence, verb, "a cut in harbor fees"));

    [Theory]
    [InlineData("Arvonia backed a cut in harbor fees.", "backed", true)]
    [InlineData("Arvonia has not criticized a cut in harbor fees.", "criticized", false)]
    public void Who_does_not_reproach_supports_nothing(string sentence, string verb, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Support, sentence, verb, "a cut in harbor fees"));

    [Theory]
    [InlineData("Arvonia has not agreed to a cut in harbor fees.", true)]
    [InlineData("Arvonia has not yet agreed to a cut in harbor fees.", false)]
    public void Who_has_not_yet_agreed_refuses_nothing(string sentence, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Refuse, sentence, "agreed", "a cut in harbor fees"));

    [Theory]
    [InlineData("Arvonia denied a cut in harbor fees.", "a cut in harbor fees", true)]
    [InlineData("Arvonia denied local press reports of a cut in fees.", "local press reports of a cut in fees", false)]
    public void Who_denies_a_report_refuses_nothing(string sentence, string content, bool solid) =>
        Assert.Equal(solid, IsSolid(PositionAct.Refuse, sentence, "denied", content));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2031-05-02", true)]
    [InlineData("2031-05", false)]
    public void It_is_of_a_known_day(string? taken, bool solid)
    {
        const string Sentence = "Arvonia urged a cut in harbor fees.";
        var evidence = new Evidence(new Span(0, Sentence.Length), 0.8) { Rule = "positions/verb", Words = [Find(Sentence, "urged")] };
        var position = new Position("Arvonia", "Arvonia", PositionAct.Demand, null, Find(Sentence, "a cut in harbor fees"), evidence) { Taken = taken is null ? null : PartialDate.Parse(taken) };
        Assert.Equal(solid, SolidPosition.Is(Hand.Only(position, Sentence), position));
    }

    private static bool IsSolid(PositionAct act, string sentence, string verb, string content)
    {
        var evidence = new Evidence(new Span(0, sentence.Length), 0.8) { Rule = "positions/verb", Words = [Find(sentence, verb)] };
        var position = new Position("Arvonia", "Arvonia", act, null, Find(sentence, content), evidence);
        return SolidPosition.Is(Hand.Only(position, sentence), position);
    }

    private static Span Find(string sentence, string words)
    {
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
