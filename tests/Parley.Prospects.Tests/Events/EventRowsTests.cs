using Parley.Prospects.Events;
using Parley.Talks;

namespace Parley.Prospects.Tests.Events;

public sealed class EventRowsTests
{
    private const string Row = "Kenya\tSign_formal_agreement\tPeru\t2031-05-02";

    [Fact]
    public void Rows_become_events_by_relation_or_code()
    {
        var table = EventRows.Read([Row, "Peru\t046\tKenya\t2031-05-03", ""], "events.tsv");
        Assert.Equal(
            [new CodedEvent(new DateOnly(2031, 5, 2), "Kenya", "Peru", "057", "events.tsv:1"), new CodedEvent(new DateOnly(2031, 5, 3), "Peru", "Kenya", "046", "events.tsv:2")],
            table.Events);
        Assert.Empty(table.Faults);
    }

    [Theory]
    [InlineData("Kenya\tSign_formal_agreement\tPeru", "columns")]
    [InlineData("Kenya\tMarry\tPeru\t2031-05-02", "not a relation")]
    [InlineData("Kenya\t99\tPeru\t2031-05-02", "not a relation")]
    [InlineData("Kenya\t057\tPeru\t2031-13-02", "not a day")]
    [InlineData("Kenya\t057\t\t2031-05-02", "empty")]
    [InlineData("Kenya\t057\tPeru\t2031-07-02", "after 2031-06-30")]
    [InlineData(Row, "again")]
    public void A_row_that_cannot_be_used_is_passed_over_and_named(string row, string reason)
    {
        var table = EventRows.Read([Row, row], "events.tsv", last: new DateOnly(2031, 6, 30));
        Assert.Single(table.Events);
        var fault = Assert.Single(table.Faults);
        Assert.StartsWith("events.tsv, line 2: ", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_line_is_an_event_or_a_fault_or_empty() => Gen.String.Sample(line =>
    {
        var table = EventRows.Read([line], "events.tsv");
        return table.Events.Length + table.Faults.Length == (line.Length == 0 ? 0 : 1);
    });
}
