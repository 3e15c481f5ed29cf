using Parley.Readers.Grammar;
using Parley.Readers.Positions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests.Grammar;

public sealed class DeedTimeTests
{
    private const string Friday = "2019-05-10";

    [Theory]
    [InlineData("Earlier this year, Peru agreed to lift the duty.", "2019")]
    [InlineData("In February, Peru agreed to lift the duty.", "2019-02")]
    [InlineData("Peru agreed on Wednesday to lift the duty.", "2019-05-08")]
    [InlineData("Peru refused to join a round of talks in Lima in February.", "2019-02")]
    [InlineData("Peru would reject the offer, the minister said on Wednesday.", "2019-05-08")]
    [InlineData("Peru on Wednesday again urged Chile to lift the duty.", "2019-05-08")]
    [InlineData("Peru strongly opposes the duty, according to a statement by its foreign ministry on Wednesday.", "2019-05-08")]
    [InlineData("Peru strongly opposes the duty, according to a statement released on Wednesday.", "2019-05-08")]
    [InlineData("Peru denounced the duties on copper and vowed on Wednesday to fight back.", "2019-05-08")]
    [InlineData("The minister spoke on Wednesday, urging Chile to lift the duty.", "2019-05-08")]
    [InlineData("Peru rejected the offer at last month's talks in Lima.", "2019-04")]
    public void A_date_behind_the_report_is_that_of_the_stance_which_hangs_on_it(string text, string taken) => Assert.Contains(taken, Taken(text));

    [Theory]
    [InlineData("Peru agreed to lift the duty.")]
    [InlineData("Peru agreed to lift the duty on June 3.")]
    [InlineData("Peru rejected the duty that Chile imposed in February.")]
    [InlineData("Peru condemned the attack of May 2 on its embassy.")]
    [InlineData("Peru has rejected the duty since February.")]
    [InlineData("Peru imposed a duty in 2015 and rejects the complaint of Chile.")]
    public void Other_dates_are_not(string text) => Assert.All(Taken(text), Assert.Null);

    [Fact]
    public void Without_a_day_of_the_report_nothing_lies_behind_it() =>
        Assert.All(Taken(Readers.Shared.Understand(new Report("test", new TextDocument("Peru agreed to lift the duty in February 2019.")), TestContext.Current.CancellationToken)), Assert.Null);

    [Theory]
    [InlineData("Peru imposed tariffs on Chilean copper on Wednesday.", "2019-05-08")]
    [InlineData("Peru lifted its tariffs on Chilean copper last month.", "2019-04")]
    [InlineData("Peru will impose tariffs on Chilean copper on June 3.", null)]
    public void A_measure_is_of_the_date_that_hangs_on_what_becomes_of_it(string text, string? taken) =>
        Assert.Equal(taken, Assert.Single(Readers.Read(text, Friday).Pressure).Taken?.ToString());

    private static string?[] Taken(string text) => Taken(Readers.Understand(text, Friday));

    private static string?[] Taken(ReportContext context)
    {
        var scene = PositionReader.Propose(context);
        string?[] taken = [.. scene.Candidates.Select(candidate => DeedTime.Of(scene.Context, candidate.Trigger)?.ToString())];
        Assert.NotEmpty(taken);
        return taken;
    }
}
