using Parley.Talks;

namespace Parley.Readers.Tests.Pressures;

public class PressureReaderTests
{
    [Theory]
    [InlineData("Norway imposed a 40 percent duty on Peruvian sugar.", "Norway > Peru: Tariff Imposed")]
    [InlineData("Norway will impose a levy on sugar from Peru next month.", "Norway > Peru: Tariff Decided")]
    [InlineData("Norway threatened to impose tariffs on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Norway may put duties on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Norway announced plans to put duties on Peruvian sugar.", "Norway > Peru: Tariff Decided")]
    [InlineData("Norway lifted its duties on Peruvian sugar.", "Norway > Peru: Tariff Lifted")]
    [InlineData("Norway removed its duties on Peruvian sugar in stages.", "Norway > Peru: Tariff Eased")]
    [InlineData("Norway suspended the sanctions against Peru.", "Norway > Peru: Sanction Eased")]
    [InlineData("The tariffs imposed by Norway on Peru hurt farmers.", "Norway > Peru: Tariff Imposed")]
    [InlineData("Brazil boycotted Peruvian wine.", "Brazil > Peru: Embargo Imposed")]
    [InlineData("Brazil filed a complaint against Peru.", "Brazil > Peru: Legal Imposed")]
    [InlineData("Brazil said that it would retaliate against Peru if the talks failed.", "Brazil > Peru: Other Threatened")]
    [InlineData("Norway decided to suspend the quota on Peruvian sugar.", "Norway > Peru: Quota Eased")]
    [InlineData("Norway refused to suspend the quota on Peruvian sugar.", "Norway > Peru: Quota Imposed")]
    [InlineData("Norway will impose a levy on Peruvian sugar unless the talks succeed.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Peru asked Chile to lift the ban on Peruvian wine.", "Chile > Peru: Embargo Imposed")]
    [InlineData("Norway repeated its demand that Peru lift the ban on Norwegian wine.", "Peru > Norway: Embargo Imposed")]
    [InlineData("The strike by bank workers entered its third week.", "bank workers > : Other Imposed")]
    [InlineData("Norway ramped up its tariffs on Peruvian sugar.", "Norway > Peru: Tariff Imposed")]
    [InlineData("Peru suspended interest payments to foreign banks.", "Peru > foreign banks: Other Imposed")]
    [InlineData("Norway has not ruled out duties on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Norway declined to rule out duties on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Norway lifted 51 million dollars of the sanctions against Peru in June.", "Norway > Peru: Sanction Eased")]
    [InlineData("Norway imposed 300 million dollars in sanctions against Peru in April.", "Norway > Peru: Sanction Imposed")]
    [InlineData("Norway's duties on Peruvian sugar are set to take effect on June 1.", "Norway > Peru: Tariff Decided")]
    [InlineData("Norway decided what sanctions to impose on Peru.", "Norway > Peru: Sanction Threatened")]
    [InlineData("Norway would curb imports of Peruvian sugar unless the talks succeed.", "Norway > Peru: Quota Threatened")]
    [InlineData("The Dock Workers Union said that stevedores walked out in Bergen today.", "Dock Workers Union > : Other Imposed")]
    [InlineData("While voicing regret over Norway's decision to impose tariffs on imports of Peruvian sugar, Lima said it would wait.", "Norway > Peru: Tariff Decided")]
    [InlineData("Norway is prepared to retaliate against Peru.", "Norway > Peru: Other Threatened")]
    [InlineData("Norway was fined and will retaliate against Peru.", "Norway > Peru: Other Threatened")]
    [InlineData("Norway agreed to hold up imposing duties on Peruvian sugar.", "Norway > Peru: Tariff Eased")]
    [InlineData("The actions being weighed by Norway include tariffs on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    [InlineData("Norway warned Peru it may take retaliatory measures.", "Norway > Peru: Other Threatened")]
    [InlineData("The Norwegian tariffs to be imposed on Peruvian sugar worry farmers.", "Norway > Peru: Tariff Decided")]
    [InlineData("Chile welcomed the Norwegian duties on Peruvian sugar.", "Norway > Peru: Tariff Imposed")]
    [InlineData("Norway will help end the Peruvian duties on Norwegian salmon.", "Peru > Norway: Tariff Imposed")]
    [InlineData("Norway's president signed an order that could impose tariffs on imports from Peru.", "Norway > Peru: Tariff Threatened")]
    [InlineData("The United States will impose a tariff on 50 billion U.S. dollars of goods imported from Peru.", "United States > : Tariff Decided")]
    [InlineData("Norway worsened the tensions by threatening to slap an additional 10-percent tariff on Peruvian sugar.", "Norway > Peru: Tariff Threatened")]
    public void Reads_a_measure(string text, string expected) => Assert.Equal([expected], Reports.Read(text).Pressure.Select(Show));

    [Theory]
    [InlineData("Norway said on Monday that it is willing to lift its duties on Peruvian sugar.", null)]
    [InlineData("Norway lifted its duties on Peruvian sugar in March.", "2018-03")]
    public void Only_what_was_done_has_a_day_of_its_own(string text, string? day) => Assert.Equal(day, Assert.Single(Reports.Read(text).Pressure).Taken?.ToString());

    [Theory]
    [InlineData("Norway is taking the matter of the Peruvian fleet seriously.")]
    [InlineData("The feed-in tariff of Norway was cut before the talks with Peru.")]
    [InlineData("Norway exported fish to Peru.")]
    [InlineData("Norway ruled out retaliating against Peru.")]
    [InlineData("Norway has never imposed tariffs on Peru.")]
    [InlineData("The ministers of Norway and Peru will meet on Monday.")]
    [InlineData("Norway will impose no tariffs on Peruvian sugar.")]
    [InlineData("The lake froze before the talks.")]
    [InlineData("The General Agreement on Tariffs and Trade binds Norway and Peru.")]
    [InlineData("Any duty or quota imposed by Norway on Peruvian sugar would be unacceptable, the Peruvian minister said.")]
    [InlineData("Officers of Norway were on duty at the border with Peru.")]
    [InlineData("The Bank of Norway operated in the money market, buying bank bills.")]
    [InlineData("The Norwegian government sold bills worth 100 million dollars to Peru.")]
    [InlineData("Norway's envoy to Peru moderated a panel on fisheries.")]
    [InlineData("")]
    public void Reads_none(string text) => Assert.Empty(Reports.Read(text).Pressure);

    [Theory]
    [InlineData("Norway met Peru in May. Norway and Peru talked. Both countries slapped tariffs on each other's goods.")]
    [InlineData("Norway and Peru have imposed tit-for-tat tariffs.")]
    public void Duties_of_both_are_duties_of_each(string text) =>
        Assert.Equal(["Norway > Peru: Tariff Imposed", "Peru > Norway: Tariff Imposed"], Reports.Read(text).Pressure.Select(Show).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_eased_is_told_beside_what_may_be() =>
        Assert.Contains(
            "Norway > Peru: Sanction Eased",
            Reports.Read("Norway may lift an additional 84 million dollars in trade sanctions against Peru. Norway lifted 51 million dollars of the sanctions last June.").Pressure.Select(Show));

    [Fact]
    public void What_is_threatened_is_another_measure_than_what_is_in_force() =>
        Assert.Equal(
            ["Norway > Peru: Tariff Imposed", "Norway > Peru: Tariff Threatened"],
            Reports.Read("Norway imposed duties on Peruvian sugar in May. Norway threatened to impose duties on Peruvian copper.").Pressure.Select(Show));

    [Fact]
    public void The_evidence_is_the_whole_sentence()
    {
        const string Text = "The ministers met in Oslo. Norway imposed a 40 percent duty on Peruvian sugar. They will meet again.";
        var pressure = Assert.Single(Reports.Read(Text).Pressure);
        Assert.Equal("Norway imposed a 40 percent duty on Peruvian sugar.", pressure.Evidence.Span.In(Text));
        Assert.InRange(pressure.Evidence.Confidence, 0, 1);
    }

    private static string Show(Pressure pressure) => $"{pressure.Actor} > {pressure.Target}: {pressure.Instrument} {pressure.Status}";
}
