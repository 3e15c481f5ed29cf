namespace Parley.Readers.Tests.Actors;

public sealed class JointVoiceTests
{
    [Theory]
    [InlineData("Peru met Chile in May. Peru and Chile talked. The two sides agreed to meet again.", "sides")]
    [InlineData("The leaders of Peru and Chile met. We agree to lower our duties.", "We")]
    public void A_joint_voice_speaks_for_both_parties(string text, string word)
    {
        var context = Readers.Understand(text);
        var token = context.Analysis.Sentences.SelectMany(sentence => sentence).Last(token => token.Text == word);
        Assert.Equal(["Chile", "Peru"], context.Cast.MentionOf(token)!.Members.Order(StringComparer.Ordinal));
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
