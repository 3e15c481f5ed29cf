using Parley.Record.Placing;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Record.Tests.Placing;

public sealed class TalksMatchTests
{
    private static readonly Negotiation Levy = new("levy", ["Norland", "Sudmark"], "tariffs");

    [Fact]
    public void A_report_between_the_parties_about_the_subject_belongs() => Assert.Equal(1, Match(Levy, "Norland refuses to lower its tariff.", "Norland", "Sudmark"));

    [Fact]
    public void A_word_of_the_same_family_is_enough() => Assert.Equal(1, Match(Levy, "Norland refuses to lift the import levy.", "Norland", "Sudmark"));

    [Fact]
    public void A_report_about_something_else_does_not_belong() => Assert.True(Match(Levy, "Norland refuses to hand over the singer.", "Norland", "Sudmark") < TalksMatch.Enough);

    [Fact]
    public void A_report_with_one_of_the_parties_does_not_belong() => Assert.Equal(0, Match(Levy, "Norland refuses to lower its tariff.", "Norland", "Estmark"));

    [Fact]
    public void Talks_without_a_subject_are_about_anything() => Assert.Equal(1, Match(Levy with { About = null }, "Norland refuses to hand over the singer.", "Norland", "Sudmark"));

    [Fact]
    public void Talks_of_many_parties_need_two_of_them() =>
        Assert.Equal(1, Match(Levy with { Parties = ["Norland", "Sudmark", "Estmark", "Vesmark"] }, "Norland refuses to lower its tariff.", "Norland", "Vesmark"));

    private static double Match(Negotiation talks, string text, params string[] parties)
    {
        var (report, reading) = new ReadingBuilder("one", "2031-04-18").Between(parties).Position("Norland", PositionAct.Refuse, text, text).Build();
        return TalksMatch.Of(talks, report, reading);
    }
}
