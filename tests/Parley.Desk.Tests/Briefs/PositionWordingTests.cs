using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Standings.Positions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Desk.Tests.Briefs;

public sealed class PositionWordingTests
{
    [Theory]
    [InlineData(PositionAct.Demand, "lower its harbor fees", "Belmark wants the United Isles to lower its harbor fees.")]
    [InlineData(PositionAct.Demand, "an end to the harbor fees", "Belmark demands an end to the harbor fees.")]
    [InlineData(PositionAct.Demand, "Corland reopen its posts", "Belmark demands that Corland reopen its posts.")]
    [InlineData(PositionAct.Demand, "reform of the courts", "Belmark demands reform of the courts.")]
    [InlineData(PositionAct.Demand, "reform the courts", "Belmark wants the United Isles to reform the courts.")]
    [InlineData(PositionAct.Demand, "that harbor fees be lowered", "Belmark demands that harbor fees be lowered.")]
    [InlineData(PositionAct.Demand, "the fees must be lowered", "Belmark insists that the fees must be lowered.")]
    [InlineData(PositionAct.Demand, "The fees must go", "Belmark insists that the fees must go.")]
    [InlineData(PositionAct.Offer, "to open two posts", "Belmark offers to open two posts.")]
    [InlineData(PositionAct.Offer, "a raise of 3 percent", "Belmark offers a raise of 3 percent.")]
    [InlineData(PositionAct.Offer, "the posts could be opened", "Belmark signals that the posts could be opened.")]
    [InlineData(PositionAct.Accept, "to pay by June", "Belmark agrees to pay by June.")]
    [InlineData(PositionAct.Accept, "the limit on night shifts", "Belmark accepts the limit on night shifts.")]
    [InlineData(PositionAct.Refuse, "lift the quota", "Belmark refuses to lift the quota.")]
    [InlineData(PositionAct.Refuse, "the offer of a pause", "Belmark rejects the offer of a pause.")]
    [InlineData(PositionAct.Refuse, "it was keeping its word", "Belmark counters that it was keeping its word.")]
    [InlineData(PositionAct.Threaten, "a strike in June", "Belmark threatens the United Isles with a strike in June.")]
    [InlineData(PositionAct.Threaten, "impose duties on fish", "Belmark threatens to impose duties on fish.")]
    [InlineData(PositionAct.Threaten, "resolutely defend its waters", "Belmark threatens to resolutely defend its waters.")]
    [InlineData(PositionAct.Threaten, "if the fees rise, ports will close", "Belmark threatens: if the fees rise, ports will close.")]
    [InlineData(PositionAct.Offer, "\"to do everything\" to end the strike", "Belmark offers to do everything to end the strike.")]
    [InlineData(PositionAct.Support, "a quick settlement", "Belmark supports a quick settlement.")]
    [InlineData(PositionAct.Demand, "Overhaul of the docks must begin", "Belmark insists that Overhaul of the docks must begin.")]
    [InlineData(PositionAct.Oppose, "fees were raised without notice", "Belmark objects that fees were raised without notice.")]
    [InlineData(PositionAct.Oppose, "the tax that was announced on Friday", "Belmark opposes the tax that was announced on Friday.")]
    public void A_position_becomes_a_sentence(PositionAct act, string content, string sentence) =>
        Assert.Equal(sentence, PositionWording.Sentence(Stance("Belmark", act, content, "It spoke."), ["Belmark", "United Isles"]));

    [Theory]
    [InlineData(PositionAct.Demand, "Belmark urged the two ports to ", "open by June", "", "Belmark wants the two ports to open by June.")]
    [InlineData(PositionAct.Demand, "Belmark called for its banks immediately to ", "lend more", "", "Belmark wants its banks to lend more.")]
    [InlineData(PositionAct.Offer, "Belmark is committed to ", "the work of the panel", "", "Belmark commits to the work of the panel.")]
    [InlineData(PositionAct.Oppose, "Belmark accused the harbor board on Monday of ", "raising fees", "", "Belmark accuses the harbor board of raising fees.")]
    [InlineData(PositionAct.Oppose, "Belmark blamed the dockers for ", "the delay", "", "Belmark blames the dockers for the delay.")]
    [InlineData(PositionAct.Oppose, "Belmark criticised the dockers for ", "the delay", "", "Belmark criticizes the dockers for the delay.")]
    [InlineData(PositionAct.Oppose, "Belmark warned that ", "fees would rise", "", "Belmark warns that fees would rise.")]
    [InlineData(PositionAct.Oppose, "Belmark warned that ", "limiting the talks to ports could slow them", "", "Belmark warns that limiting the talks to ports could slow them.")]
    [InlineData(PositionAct.Demand, "Belmark proposed ", "a declaration reaffirming that fees must fall", "", "Belmark proposes a declaration reaffirming that fees must fall.")]
    [InlineData(PositionAct.Oppose, "Belmark charged that ", "the fees broke the pact", "", "Belmark charges that the fees broke the pact.")]
    [InlineData(PositionAct.Oppose, "Belmark charges ", "the pact broke port rules by letting others set fees and is asking for a panel", "", "Belmark charges that the pact broke port rules by letting others set fees and is asking for a panel.")]
    [InlineData(PositionAct.Demand, "Belmark has proposed ", "a study of the fees", "", "Belmark proposes a study of the fees.")]
    [InlineData(PositionAct.Refuse, "Belmark will not accept ", "a higher fee", " unless \"fair rules\" of the docks are kept.", "Belmark rejects a higher fee unless \"fair rules\" of the docks are kept.")]
    [InlineData(PositionAct.Support, "Belmark welcomes ", "the steps Corland is taking", "", "Belmark welcomes the steps Corland is taking.")]
    [InlineData(PositionAct.Refuse, "Belmark will not accept ", "a higher fee", " unless the docks are rebuilt, it said.", "Belmark rejects a higher fee unless the docks are rebuilt.")]
    [InlineData(PositionAct.Accept, "Belmark accepts ", "a higher fee", " if only for a year", "Belmark accepts a higher fee if only for a year.")]
    [InlineData(PositionAct.Demand, "Belmark proposed to ", "study the fees", ".", "Belmark proposes to study the fees.")]
    [InlineData(PositionAct.Demand, "Belmark has been pressuring the agency to ", "cut its fees", ", it said.", "Belmark wants the agency to cut its fees.")]
    [InlineData(PositionAct.Demand, "Belmark wants the Isles not only to ", "cut the fees", " but to open two posts.", "Belmark wants the Isles not only to cut the fees.")]
    [InlineData(PositionAct.Demand, "Belmark wants the United Isles's ports to ", "open faster", ".", "Belmark wants the United Isles's ports to open faster.")]
    [InlineData(PositionAct.Demand, "Belmark had urged the harbor board repeatedly in the past several months to ", "lower its fees", ".", "Belmark wants the harbor board to lower its fees.")]
    [InlineData(PositionAct.Accept, "Belmark and the Isles agreed on ", "the threat to the ports", ".", "Belmark agrees on the threat to the ports.")]
    [InlineData(PositionAct.Oppose, "Belmark does not support ", "any candidate", ".", "Belmark does not support any candidate.")]
    [InlineData(PositionAct.Oppose, "Belmark regretted ", "the delay of the works", ".", "Belmark regrets the delay of the works.")]
    [InlineData(PositionAct.Demand, "Belmark recommended ", "a study of the fees", ".", "Belmark recommends a study of the fees.")]
    [InlineData(PositionAct.Demand, "Belmark sought on Monday to ", "calm the dockers", ".", "Belmark wants to calm the dockers.")]
    [InlineData(PositionAct.Demand, "Belmark wants the Isles to ", "do even more for its ports and to cut fees", ".", "Belmark wants the Isles to do even more for its ports and to cut fees.")]
    [InlineData(PositionAct.Demand, "Belmark would insist the Isles ", "open their ports", " at once.", "Belmark wants the Isles to open their ports.")]
    [InlineData(PositionAct.Oppose, "Belmark accused the Isles of \"", "lacking the courage to cut fees", "\" on Sunday.", "Belmark accuses the Isles of lacking the courage to cut fees.")]
    [InlineData(PositionAct.Threaten, "Belmark warned ", "the United Isles it may close its ports", ".", "Belmark warns that it may close its ports.")]
    [InlineData(PositionAct.Demand, "Belmark urged car makers and part suppliers to ", "seize the moment", ".", "Belmark wants car makers and part suppliers to seize the moment.")]
    [InlineData(PositionAct.Oppose, "Belmark, criticizing Corland, the Isles and others for ", "closing ports", ", left.", "Belmark criticizes Corland, the Isles and others for closing ports.")]
    public void A_position_is_told_as_its_report_leads_to_it(PositionAct act, string before, string content, string behind, string sentence) =>
        Assert.Equal(sentence, PositionWording.Sentence(Stance("Belmark", act, content, before + content + behind, target: null), ["Belmark", "United Isles"]));

    [Fact]
    public void A_denial_is_called_one() => Assert.Equal(
        "Belmark denies that it has raised fees.",
        PositionWording.Sentence(
            Stance("Belmark", PositionAct.Refuse, "it has raised fees", "Belmark denied that it has raised fees."), ["Belmark", "United Isles"]));

    [Theory]
    [InlineData("farm groups", "Farm groups oppose the tax.")]
    [InlineData("Hard-liners", "Hard-liners oppose the tax.")]
    [InlineData("business leaders in the United Isles", "Business leaders in the United Isles oppose the tax.")]
    [InlineData("some of the ministers", "Some of the ministers oppose the tax.")]
    [InlineData("people close to the minister", "People close to the minister oppose the tax.")]
    [InlineData("United Isles", "The United Isles opposes the tax.")]
    [InlineData("National Union of Dockers", "The National Union of Dockers opposes the tax.")]
    [InlineData("Mara Oln", "Mara Oln opposes the tax.")]
    [InlineData("fishing industry", "The fishing industry opposes the tax.")]
    [InlineData("a trade group", "A trade group opposes the tax.")]
    public void The_verb_agrees_with_its_subject(string holder, string sentence) =>
        Assert.Equal(sentence, PositionWording.Sentence(Stance(holder, PositionAct.Oppose, "the tax", "It spoke.", target: null), ["Belmark"]));

    private static Stance Stance(string holder, PositionAct act, string content, string sentence, string? target = "United Isles") => new(
        holder, holder, act, target, content, null, null, null, 1, [], [new Citation("r", null, null, new Span(0, sentence.Length), sentence, 1)]);
}
