using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Standings.Tests.Matrices;

public sealed class IssueMatrixTests
{
    [Fact]
    public void A_position_that_yields_is_a_concession_with_its_day()
    {
        var cell = Only(Hand.Report("2031-01-05").Wants("a cut of the grain levy", PositionAct.Refuse), Hand.Report("2031-03-05").Wants("a cut of the grain levy", PositionAct.Accept));
        Assert.Equal(new CellMove(MoveKind.Conceded, PositionAct.Refuse, new DateOnly(2031, 3, 5)), cell.Moved);
        Assert.Equal(new DateOnly(2031, 3, 5), cell.Since);
    }

    [Fact]
    public void Contrary_reports_of_the_same_days_stand_side_by_side()
    {
        var cell = Only(Hand.Report("2031-03-04").Wants("a cut of the grain levy", PositionAct.Refuse), Hand.Report("2031-03-05").Wants("a cut of the grain levy", PositionAct.Accept));
        Assert.Null(cell.Moved);
        Assert.Equal(PositionAct.Refuse, Assert.Single(cell.Conflicts).Act);
    }

    [Fact]
    public void A_condition_behind_the_words_stands_in_the_cell() => Assert.Equal(
        "a cut of the grain levy unless the ports reopen",
        Only(new ReadingBuilder("only", "2031-03-05").Between("Arvonia", "Belmark").Position(
            "Arvonia", PositionAct.Refuse, "Arvonia rejects a cut of the grain levy unless the ports reopen, it said.", "a cut of the grain levy")).Content);

    [Fact]
    public void What_somebody_warns_of_is_no_cell()
    {
        const string Sentence = "Arvonia warned that the grain levy would rise in May.";
        var evidence = new Evidence(new Span(0, Sentence.Length), 0.8) { Rule = "positions/verb", Words = [new Span(8, 14)] };
        var position = new Position("Arvonia", "Arvonia", PositionAct.Oppose, null, new Span(20, Sentence.Length - 1), evidence);
        Assert.Empty(IssueMatrix.Of([Hand.Only(position, Sentence)], ["Arvonia", "Belmark"]).Rows);
        Assert.Single(IssueMatrix.Unsure([Hand.Only(position, Sentence)], ["Arvonia", "Belmark"]));
    }

    [Fact]
    public void Positions_on_other_matters_are_no_move()
    {
        var cell = Only(Hand.Report("2031-01-05").Wants("access to the fishing grounds", PositionAct.Refuse), Hand.Report("2031-03-05").Wants("a cut of the grain levy", PositionAct.Accept));
        Assert.Null(cell.Moved);
    }

    [Fact]
    public void What_three_reports_tell_is_firm()
    {
        var cell = Only([.. Enumerable.Range(1, 3).Select(month => Hand.Report($"2031-0{month}-05").Wants("a cut of the grain levy"))]);
        Assert.Equal((Firmness.Firm, new DateOnly(2031, 1, 5)), (cell.Firmness, cell.Since));
    }

    [Fact]
    public void The_order_of_reports_does_not_matter_and_later_ones_are_left_out()
    {
        ReadReport[] reports = [.. Enumerable.Range(1, 6).Select(month => Hand.Report($"2031-0{month}-05").Wants($"a cut of levy {month % 3} on grain", (PositionAct)(month % 4)).Done())];
        var on = new DateOnly(2031, 4, 30);
        Assert.Equal(IssueMatrix.Of(reports, ["Arvonia", "Belmark"], on), IssueMatrix.Of(reports.Reverse(), ["Arvonia", "Belmark"], on));
        Assert.All(IssueMatrix.Of(reports, [], on).Rows.SelectMany(row => row.Cells), cell => Assert.True(cell.Latest <= on && cell.Citations.Count > 0));
    }

    private static MatrixCell Only(params ReadingBuilder[] reports) =>
        Assert.Single(IssueMatrix.Of(reports.Select(Hand.Done), ["Arvonia", "Belmark"]).Rows.SelectMany(row => row.Cells));
}
