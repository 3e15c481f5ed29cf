using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests.Actors;

public sealed class JointVoiceTests
{
    [Theory]
    [InlineData("Peru met Chile in May. Peru and Chile talked. The two sides agreed to meet again.", "sides")]
    [InlineData("The leaders of Peru and Chile met. We agree to lower our duties.", "We")]
    [InlineData("We, the leaders of Peru and Chile, met. Kenya and Norway watched. We condemn Kenya.", "We")]
    [InlineData("The Trade Ministers of Peru and Chile met in Lima.", "Ministers")]
    [InlineData("The Peruvian and Chilean governments signed a pact.", "governments")]
    [InlineData("The Trade Ministers of Peru and Chile met in Lima. The Ministers agreed to lower duties.", "Ministers")]
    [InlineData("Peru met Chile in May. Peru and Chile talked. Both Parties agreed to lower duties.", "Parties")]
    [InlineData("Peru met Chile in May. Peru and Chile talked. The sides agreed to lower duties.", "sides")]
    public void A_joint_voice_speaks_for_both_parties(string text, string word)
    {
        var context = Readers.Understand(text);
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == word);
        Assert.Equal(["Chile", "Peru"], context.Cast.MentionOf(token)!.Members.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Peru met Chile in May. Peru, Chile and Kenya talked to Kenya. The Parties agreed to lower duties.", "Parties")]
    [InlineData("Peru met Chile in May. Peru and Chile talked. The opposition parties agreed to lower duties.", "parties")]
    public void Parties_of_more_than_two_and_of_another_kind_are_not_the_two(string text, string word)
    {
        var context = Readers.Understand(text);
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == word);
        Assert.Empty(context.Cast.MentionOf(token)?.Members ?? []);
    }

    [Theory]
    [InlineData("We, the leaders of Peru, Chile, Kenya, Norway and Brazil, condemn the war. We will lower duties.", "leaders of Peru, Chile, Kenya, Norway and Brazil")]
    [InlineData("We, the leaders of Peru, Chile, Kenya, Norway and Brazil, launch the Southern Trade Partnership. We will lower duties.", "Southern Trade Partnership")]
    public void Many_who_say_we_take_one_stance(string text, string holder)
    {
        var context = Readers.Understand(text);
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == "We");
        Assert.Equal(holder, context.Cast.MentionOf(token)!.Holder);
    }

    [Fact]
    public void The_two_leaders_are_those_of_whom_the_sentence_has_told()
    {
        var context = Readers.Understand("Kenya met Norway. Kenya and Norway talked. U.S. President Donald Trump and Chinese President Xi Jinping signed a pact that the two leaders praised.", "2018-06-01");
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == "leaders");
        Assert.Equal(["United States", "China"], context.Cast.MentionOf(token)!.Members);
    }

    [Theory]
    [InlineData("President Joe Biden met with President Yoon Suk Yeol in Seoul. Kenya, Norway and Kenya again were spoken of, and so was Norway. Both leaders agreed to meet again.", "United States", "South Korea")]
    [InlineData("Peru spoke with Chile in Nairobi, Kenya. Kenya and Norway, said Kenya and Norway, were spoken of. The two sides agreed to meet again.", "Peru", "Chile")]
    [InlineData("Peru praised Chile. Kenya and Norway talked, and Kenya met Norway. The two sides agreed to meet again.", "Kenya", "Norway")]
    public void The_two_sides_are_those_who_meet_in_the_lead(string text, params string[] sides)
    {
        var context = Readers.Understand(text, "2022-05-21");
        var token = context.Analysis.Sentences[^1].First(token => token.Text is "leaders" or "sides");
        Assert.Equal(sides, context.Cast.MentionOf(token)!.Members);
    }

    [Fact]
    public void Many_who_sign_a_statement_are_known_each()
    {
        var context = Readers.Understand("We, the leaders of Peru, Chile, Kenya, Norway and Brazil, condemn the war. Our ministers will meet in Lima.");
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == "ministers");
        Assert.Equal(["Peru", "Chile", "Kenya", "Norway", "Brazil"], context.Cast.MentionOf(token)!.Signatories);
        Assert.Equal(["Peru", "Chile", "Kenya", "Norway", "Brazil"], Assert.Single(Readers.Read("We, the leaders of Peru, Chile, Kenya, Norway and Brazil, condemn the war. Our ministers will meet in Lima.").Meetings).Parties);
    }

    [Theory]
    [InlineData("Joint Statement of Peru and Chile on Copper", "Peru", "Chile")]
    [InlineData("Peru-Chile Joint Leaders' Statement", "Peru", "Chile")]
    [InlineData("Joint Statement by President Biden and President von der Leyen on Trade", "United States", "European Union")]
    [InlineData("Joint Statement on the Meeting of Peru and Chile")]
    [InlineData("Statement of Peru and Chile")]
    public void The_headline_of_a_joint_statement_names_who_makes_it(string headline, params string[] signers) =>
        Assert.Equal(signers, HeadlineNames.Signers(headline, 2022, Gazetteer.BuiltIn));

    [Fact]
    public void Who_makes_a_joint_statement_says_we()
    {
        var report = new Report("r", new TextDocument("Kenya needs energy. We will lower our duties. The leaders met in Lima."), new DateOnly(2022, 6, 1), "Joint Statement of Peru and Chile on Kenya");
        var context = Readers.Shared.Understand(report, TestContext.Current.CancellationToken);
        var words = context.Analysis.Sentences.SelectMany(sentence => sentence).Where(token => token.Text is "We" or "leaders");
        Assert.All(words, word => Assert.Equal(["Peru", "Chile"], context.Cast.MentionOf(word)!.Members));
    }

    [Fact]
    public void The_two_sides_of_a_labour_dispute_are_union_and_firm()
    {
        var context = Readers.Understand("The Miners' Union met Copper Corp on Monday. The two sides will meet again.");
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == "sides");
        Assert.Equal(["Copper Corp", "Miners' Union"], context.Cast.MentionOf(token)!.Members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_leaders_of_a_bloc_say_we_for_it()
    {
        var context = Readers.Understand("At our meeting in Lima, we, the Leaders of the G7, condemned the breach of the Charter of the United Nations. The United Nations and the United Nations agency said so. We will act.");
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Single(token => token.Text == "We");
        Assert.Equal("Group of Seven", context.Cast.MentionOf(token)!.Party);
    }

    [Fact]
    public void A_quoted_we_belongs_to_whoever_is_quoted()
    {
        var context = Readers.Understand("The leaders of Peru and Chile met. \"We agree,\" a Kenyan envoy said.");
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Single(token => token.Text == "We");
        Assert.Null(context.Cast.MentionOf(token));
    }

    [Fact]
    public void Both_sides_take_the_stance()
    {
        var reading = Readers.Read("Peru met Chile in May. Peru and Chile talked. The two sides agreed to lower duties on copper.");
        var holders = reading.Positions.Where(position => position.Act == Talks.PositionAct.Accept).Select(position => position.Holder).Distinct();
        Assert.Equal(["Chile", "Peru"], holders.Order(StringComparer.Ordinal));
    }
}
