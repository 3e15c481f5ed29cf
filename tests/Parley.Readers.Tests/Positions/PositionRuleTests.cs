using Parley.Readers.Positions;
using Parley.Talks;

namespace Parley.Readers.Tests.Positions;

/// <summary>What the rules propose in the examples of their documentation, and in its near misses.</summary>
public sealed class PositionRuleTests
{
    [Theory]
    [InlineData("The Miners' Union rejected the offer.", "verb", "Refuse", "the offer")]
    [InlineData("Chile is ready to lower its duties.", "adjective", "Offer", "lower its duties")]
    [InlineData("Peru urged Chile to lower its duties.", "verb", "Demand", "lower its duties")]
    [InlineData("Peru called for lower duties.", "verb", "Demand", "lower duties")]
    [InlineData("Peru did not accept the proposal.", "verb", "Refuse", "the proposal")]
    [InlineData("Peru rejected the ceasefire.", "verb", "Refuse", "the ceasefire")]
    [InlineData("Peru plans to impose duties on Chilean copper.", "verb", "Threaten", "impose duties on Chilean copper")]
    [InlineData("Peru plans to lift duties on Chilean copper.", "verb", "Offer", "lift duties on Chilean copper")]
    [InlineData("Peru agreed on May 1 to a truce.", "verb", "Accept", "a truce")]
    [InlineData("Peru committed to work together to protect workers' rights.", "verb", "Offer", "work together to protect workers' rights")]
    [InlineData("Peru charged that Chile has closed its ports, allowing smugglers in, while Chile denied it.", "verb", "Oppose", "Chile has closed its ports, allowing smugglers in")]
    [InlineData("The US recommended 'competent bodies' to permit other than international bodies.", "verb", "Demand", "competent bodies")]
    [InlineData("Kenya and Peru strongly condemn the decisions by the leaders of Chile to dangerously expand their war.", "verb", "Oppose", "the decisions by the leaders of Chile to dangerously expand their war")]
    [InlineData("Kenya backed the ministers to end the war.", "verb", "Support", "the ministers")]
    [InlineData("Peru announced sanctions on Chile.", "verb", "Threaten", "sanctions on Chile")]
    [InlineData("The world criticised Peru's refusal to pay.", "noun", "Refuse", "pay")]
    [InlineData("Chile voiced concern about the closures.", "noun", "Oppose", "the closures")]
    [InlineData("Peru must open its market, the Chilean minister said.", "modal", "Demand", "Peru must open its market")]
    [InlineData("Kenya said it would lift the ban.", "intention", "Offer", "lift the ban")]
    [InlineData("Kenya said it would not lift the ban.", "intention", "Refuse", "lift the ban")]
    [InlineData("The ban is unfair, the Chilean envoy said.", "judgement", "Oppose", "The ban is unfair")]
    [InlineData("The plan drew criticism from Chilean miners.", "noun", "Oppose", "The plan")]
    [InlineData("The consultations requested by Peru began.", "verb", "Demand", "The consultations")]
    [InlineData("Kenya, opposed by Chile, called for a new fund.", "companion", "Oppose", "a new fund")]
    [InlineData("Kenya, with Peru, called for a new fund.", "companion", "Demand", "a new fund")]
    [InlineData("Kenya, supported by Peru, opposed a new fund.", "companion", "Oppose", "a new fund")]
    [InlineData("Kenya, for the African Group, favored a new fund.", "verb", "Support", "a new fund")]
    [InlineData("On finance, Kenya, for the African Group, supported a new fund.", "verb", "Support", "a new fund")]
    [InlineData("Stressing the need for aid, Peru, supported by Kenya, proposed that the fund be doubled.", "verb", "Support", "the need for aid")]
    [InlineData("Peru, supported by Kenya, proposed deleting the reference to aid.", "verb", "Demand", "deleting the reference to aid")]
    [InlineData("Peru, supported by Kenya, proposed only referring to aid.", "verb", "Demand", "only referring to aid")]
    [InlineData("On kinds of forests and their uses, Peru and others supported a new fund.", "verb", "Support", "a new fund")]
    [InlineData("Peru proposed including a chapter on aid.", "verb", "Demand", "a chapter on aid")]
    [InlineData("Peru suggested, and the delegates agreed, to use the earlier words.", "verb", "Demand", "use the earlier words")]
    [InlineData("Russia, whose peacekeepers are leaving Karabakh, offered to mediate.", "verb", "Offer", "mediate")]
    [InlineData("Peru has ruled out changing the pact.", "verb", "Refuse", "changing the pact")]
    [InlineData("Peru supports the tax but objects to some of the Community's oilseeds plans, Ana Robles, an aide to the Peruvian minister, said.", "verb", "Oppose", "some of the Community's oilseeds plans")]
    [InlineData("Peru called for fair contributions by developing countries.", "verb", "Demand", "fair contributions by developing countries")]
    [InlineData("The US lamented lack of timely information on non-Annex I emissions and stressed the need to update the Convention.", "verb", "Oppose", "lack of timely information on non-Annex I emissions")]
    [InlineData("Peru supported the workshop on methodologies.", "verb", "Support", "the workshop on methodologies")]
    [InlineData("Peru supported the workshop on Tuesday.", "verb", "Support", "the workshop")]
    [InlineData("Peru called the floor price a distortion of the market.", "naming", "Oppose", "the floor price a distortion of the market")]
    [InlineData("Peru will suspend payment of the aid.", "verb", "Threaten", "payment of the aid")]
    [InlineData("Peru suspended its sanctions.", "verb", "Offer", "its sanctions")]
    [InlineData("Peru was ready to accept arbitration, which Chile opposes.", "verb", "Oppose", "arbitration")]
    [InlineData("Chile put forward a demand that Peru has rejected.", "verb", "Refuse", "a demand")]
    [InlineData("Kenya committed to fight poverty and protect its forests.", "verb", "Offer", "fight poverty and protect its forests")]
    [InlineData("Kenya warned that neither Chile nor Peru can win a trade war.", "verb", "Oppose", "neither Chile nor Peru can win a trade war")]
    [InlineData("Kenya vowed to fight the tariff.", "verb", "Oppose", "fight the tariff")]
    [InlineData("Peru proposed imposing a duty on Chilean wine.", "verb", "Threaten", "imposing a duty on Chilean wine")]
    [InlineData("Peru proposed lifting the duty on Chilean wine.", "verb", "Demand", "lifting the duty on Chilean wine")]
    [InlineData("Kenya hopes Ghana will lift the ban.", "verb", "Demand", "Ghana will lift the ban")]
    [InlineData("Chile said Peru is prepared to make concessions.", "adjective", "Offer", "make concessions")]
    [InlineData("It is unlikely that the duties will be lifted, a Chilean official said.", "intention", "Refuse", "the duties will be lifted")]
    [InlineData("Kenya said it would hit back at the tariffs.", "intention", "Threaten", "hit back at the tariffs")]
    [InlineData("Kenya said it would be forced to retaliate.", "intention", "Threaten", "retaliate")]
    [InlineData("Kenya said it would protect its interests.", "intention", "Threaten", "protect its interests")]
    [InlineData("Kenya said it would protect all investors.", "intention", "Offer", "protect all investors")]
    [InlineData("Kenya will not discuss its army.", "intention", "Refuse", "discuss its army")]
    [InlineData("Peru's demands include a lower duty.", "noun", "Demand", "a lower duty")]
    [InlineData("Washington's key demand is that Chile cut subsidies.", "noun", "Demand", "Chile cut subsidies")]
    [InlineData("A key demand of Chile is a lower tariff.", "noun", "Demand", "a lower tariff")]
    [InlineData("Peru's demands, which include a lower duty, were rejected by Kenya.", "noun", "Demand", "a lower duty")]
    [InlineData("Peru gave Chile ten days to lift the ban.", "verb", "Demand", "lift the ban")]
    [InlineData("Peru set a deadline of May 3 for Chile to lift the ban.", "verb", "Demand", "lift the ban")]
    [InlineData("Peru dropped its demand.", "verb", "Accept", "its demand")]
    [InlineData("Chile withdrew its offer of aid.", "verb", "Refuse", "its offer of aid")]
    [InlineData("Chilean economists argued for a weaker currency.", "verb", "Support", "a weaker currency")]
    [InlineData("It set up a clash over fish with Peru, which insists on a ceiling.", "verb", "Demand", "a ceiling")]
    [InlineData("Peru will not impose duties.", "intention", "Offer", "impose duties")]
    [InlineData("Peru vowed not to impose duties.", "verb", "Offer", "impose duties")]
    [InlineData("A call for lower duties came from the Miners' Union.", "noun", "Demand", "lower duties")]
    [InlineData("Peru issued a circular urging Chile to lower its duties.", "verb", "Demand", "lower its duties")]
    [InlineData("\"Stop the dumping of steel,\" the Chilean minister said.", "imperative", "Demand", "Stop the dumping of steel")]
    [InlineData("Peru and Chile reached a consensus on lower duties.", "noun", "Accept", "lower duties")]
    [InlineData("Neither Peru nor Chile wants a strike.", "verb", "Oppose", "a strike")]
    [InlineData("The charges are unfounded, the Chilean envoy said.", "judgement", "Refuse", "The charges are unfounded")]
    [InlineData("The duties cost us our jobs, the Chilean envoy said.", "statement", "Refuse", "The duties cost us our jobs")]
    [InlineData("Peru threatened on Monday to suspend concessions on copper.", "verb", "Threaten", "suspend concessions on copper")]
    [InlineData("Peru is considering suspending concessions on copper.", "verb", "Threaten", "suspending concessions on copper")]
    [InlineData("Peru warned that growth in Chile might slow.", "verb", "Oppose", "growth in Chile might slow")]
    [InlineData("Peru warned that duties would return.", "verb", "Threaten", "duties would return")]
    [InlineData("Peru proposed a duty on Chilean wine.", "verb", "Threaten", "a duty on Chilean wine")]
    [InlineData("Peru said Chile must lower its duties, while Kenya lowers its own.", "modal", "Demand", "Chile must lower its duties")]
    [InlineData("Peru inked an agreement on copper.", "verb", "Accept", "an agreement on copper")]
    public void A_rule_proposes_a_stance(string text, string rule, string act, string content) =>
        Assert.Contains((rule, Enum.Parse<PositionAct>(act), content), Proposed(text));

    [Theory]
    [InlineData("The rejected offer lay on the table.", "verb")]
    [InlineData("Kenya, supported by Peru, arrived late.", "verb")]
    [InlineData("Demand for copper fell in Chile.", "noun")]
    [InlineData("Ships must pass the canal by night.", "modal")]
    [InlineData("Kenya said prices would fall.", "intention")]
    [InlineData("Kenya would have to lift the ban.", "intention")]
    [InlineData("Nobody knew whether Kenya would lift the ban.", "intention")]
    [InlineData("Kenya had hoped that a ruling against the quotas would be issued.", "intention")]
    [InlineData("Kenya imposed duties on copper in May.", "verb")]
    [InlineData("A Kenyan spokesman declined to comment on the duties.", "verb")]
    [InlineData("Kenya suspended payment of the aid in May.", "verb")]
    [InlineData("Kenya and Peru failed to end their row.", "verb")]
    [InlineData("The waterway is expected to lose money, the Chilean minister said.", "verb")]
    [InlineData("The ban is old, the Chilean envoy said.", "judgement")]
    [InlineData("Kenya will meet Peru on Monday.", "intention")]
    [InlineData("Kenya will resume talks with Peru on Monday.", "intention")]
    [InlineData("Kenya will be required to pay the loan.", "intention")]
    [InlineData("Kenya said it could save a billion dollars.", "intention")]
    [InlineData("Kenya called the deadline artificial.", "verb")]
    [InlineData("Kenya will meet Peru's envoys on Monday.", "verb")]
    [InlineData("Peru will pay if Chile retaliates.", "verb")]
    [InlineData("Peru dropped its demand for a lower duty.", "noun")]
    [InlineData("Chile played down hopes of a pact.", "noun")]
    [InlineData("Peru welcomed Chilean sailors and officers into its training schools.", "verb")]
    [InlineData("Peru welcomed President Ana Robles.", "verb")]
    public void A_near_miss_proposes_none(string text, string rule) =>
        Assert.DoesNotContain(Proposed(text), proposed => proposed.Rule == rule);

    [Theory]
    [InlineData("Peru and Chile rejected the offer.", "Chile", "Peru")]
    [InlineData("PERU, KENYA and CHILE rejected the offer.", "Chile", "Kenya", "Peru")]
    [InlineData("In talks with Kenya, Peru rejected the offer.", "Peru")]
    [InlineData("Peru arrived and, supported by Chile, for the miners, rejected the offer.", "Peru")]
    public void Each_of_several_holders_takes_the_stance(string text, params string[] holders) =>
        Assert.Equal(holders, PositionReader.Propose(Readers.Understand(text)).Candidates.Where(candidate => candidate.Rule == "verb").Select(candidate => candidate.Holder.Holder).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Kenya hopes the two sides can work together.")]
    [InlineData("Kenya hopes to reach a deal in May.")]
    public void A_hope_for_oneself_demands_nothing(string text) => Assert.DoesNotContain(Proposed(text), proposed => proposed.Act == PositionAct.Demand);

    [Theory]
    [InlineData("Peru is likely to propose lower duties.", "verb")]
    [InlineData("Chile will wait if Peru wants to return to the table.", "verb")]
    [InlineData("Peru gave no details of the plan.", "verb")]
    [InlineData("Peru declined to give details.", "verb")]
    [InlineData("Peru is seeking public opinion on the plan.", "verb")]
    [InlineData("Peru blamed slow growth for the losses.", "verb")]
    [InlineData("Peru will not be able to hold on for long.", "adjective")]
    public void What_is_foretold_supposed_or_withheld_is_no_stance(string text, string rule) =>
        Assert.DoesNotContain(Proposed(text), proposed => proposed.Rule == rule);

    [Fact]
    public void What_would_happen_otherwise_is_opposed_by_nobody() =>
        Assert.DoesNotContain(Proposed("Peru warned Chile that it must pay by May or the banks would sue."), proposed => proposed.Content.StartsWith("the banks", StringComparison.Ordinal));

    [Fact]
    public void What_nobody_was_asked_for_is_opposed_by_nobody() =>
        Assert.DoesNotContain(Proposed("Peru's council has not been asked to clear the sale, Chile said."), proposed => proposed.Rule == "verb" && proposed.Act == PositionAct.Oppose);

    [Fact]
    public void A_stance_towards_several_is_one_towards_each() =>
        Assert.Equal(
            ["Chile", "Kenya", "Norway"],
            Readers.Read("Peru's trade minister accused Chile, Kenya and Norway of unfair subsidies.").Positions.Where(position => position.Holder == "Peru").Select(position => position.Target).Order(StringComparer.Ordinal));

    private static List<(string Rule, PositionAct Act, string Content)> Proposed(string text) =>
        [.. PositionReader.Propose(Readers.Understand(text)).Candidates.Select(candidate => (candidate.Rule, candidate.Act, candidate.Content.In(text)))];
}
