using Parley.Desk.Briefs;
using Parley.Standings;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Briefs;

public sealed class MilestoneSectionTests
{
    [Theory]
    [InlineData("Belmark hopes for a pact by the end of June.", MilestoneKind.Target, "Target")]
    [InlineData("They agreed to finish by the end of June.", MilestoneKind.Target, "Target")]
    [InlineData("A pact before the end of June looks unlikely.", MilestoneKind.Target, "Target")]
    [InlineData("Unless they agree by the end of June, fees will rise.", MilestoneKind.Deadline, "Deadline")]
    [InlineData("Belmark denied that it hopes for a pact by the end of June.", MilestoneKind.Target, null)]
    [InlineData("A bill aimed at the docks is ready at the end of June.", MilestoneKind.Target, null)]
    [InlineData("By the end of June the surplus will be ten billion.", MilestoneKind.Deadline, null)]
    [InlineData("Imports will flood the harbors by the end of June.", MilestoneKind.Target, null)]
    public void What_is_due_or_aimed_at_by_a_month_is_told_and_what_is_foretold_is_not(string sentence, MilestoneKind kind, string? name)
    {
        var (report, reading) = new ReadingBuilder("only", "2031-05-02").Between("Belmark", "United Isles").Milestone("2031-06", kind, sentence).Build();
        var lines = MilestoneSection.Write(Standing.Of([new ReadReport(report, reading)])).Groups.SelectMany(group => group.Lines);
        Assert.Equal(name is null ? [] : [$"{name}: “{sentence}”"], lines.Select(line => line.Text));
    }
}
