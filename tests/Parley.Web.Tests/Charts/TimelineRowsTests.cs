using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Web.Charts;

namespace Parley.Web.Tests.Charts;

public sealed class TimelineRowsTests
{
    private static readonly string[] Parties = ["Norland", "Sudmark"];

    private static readonly string[] Actors = [.. Parties, "Ostia"];
    private static readonly string?[] Kinds = ["tariff", "sanction", "boycott", "quota", "ban", "recall", "blockade", null];

    private static readonly Gen<OverviewEvent> Events = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, 7],
        Gen.Int[1, 400],
        (party, kind, day) => New(Actors[party], Kinds[kind], day));

    [Fact]
    public void Each_course_has_one_row_and_one_name() => Events.List[1, 40].Sample(events =>
    {
        var rows = new TimelineRows(events, Parties);
        Assert.All(events, item => Assert.InRange(rows.RowOf(item), 0, rows.Count(rows.IsAbove(item)) - 1));
        Assert.All(events.GroupBy(item => (item.Party, item.Series)), course =>
        {
            Assert.Single(course.Select(rows.RowOf).Distinct());
            Assert.Single(course, item => rows.NameAt(item) is not null);
        });
    });

    [Fact]
    public void The_parties_of_the_talks_stand_beside_their_rows_and_others_are_named() => Assert.Equal(
        ["tariff", "positions", "Ostia: ban"],
        ((OverviewEvent[])[New("Norland", "tariff", 1), New("Sudmark", null, 2), New("Ostia", "ban", 3)]).Select(item => new TimelineRows([item], Parties).NameAt(item)));

    private static OverviewEvent New(string party, string? kind, int day) => new(
        kind is null ? OverviewEventKind.Move : OverviewEventKind.Pressure, PartialDate.OfDay(new DateOnly(2031, 1, 1).AddDays(day)), party, "imposed", null, kind is null ? null : $"{party}: {kind}", "", []);
}
