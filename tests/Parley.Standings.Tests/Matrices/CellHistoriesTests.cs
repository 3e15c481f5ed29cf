using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Standings.Tests.Matrices;

public sealed class CellHistoriesTests
{
    private static readonly ValueList<string> Parties = ["Arvonia", "Belmark"];

    [Fact]
    public void Each_position_stands_in_its_time_with_its_sentence()
    {
        var history = Only(
            Hand.Report("2031-03-05").Wants("a cut of the grain levy", PositionAct.Offer),
            Hand.Report("2031-01-05").Wants("a cut of the grain levy", PositionAct.Refuse),
            Hand.Report("2031-05-05").Wants("a cut of the grain levy", PositionAct.Accept));
        Assert.Equal([PositionAct.Refuse, PositionAct.Offer, PositionAct.Accept], history.Positions.Select(position => position.Act));
        Assert.Equal([null, MoveKind.Softened, MoveKind.Conceded], history.Positions.Select(position => position.Moved));
        Assert.All(history.Positions, position => Assert.Contains("grain levy", position.Citation.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_cell_of_the_matrix_has_a_history_that_ends_with_it()
    {
        ReadReport[] reports = [.. Enumerable.Range(1, 6).Select(month => Hand.Report($"2031-0{month}-05").Wants($"a cut of levy {month % 3} on grain", (PositionAct)(month % 4)).Done())];
        var histories = CellHistories.Of(reports, Parties);
        foreach (var row in IssueMatrix.Of(reports, Parties).Rows)
        {
            Assert.All(row.Cells, cell => Assert.Equal(cell.Latest, histories.Find(row.Issue, cell.Party, cell.Faction)!.Positions[^1].Citation.Published));
        }
    }

    [Fact]
    public void What_is_no_cell_has_none() => Assert.Null(CellHistories.Of([], Parties).Find("levy", "Arvonia", null));

    private static CellHistory Only(params ReadingBuilder[] reports)
    {
        var told = reports.Select(Hand.Done).ToList();
        var row = Assert.Single(IssueMatrix.Of(told, Parties).Rows);
        return CellHistories.Of(told, Parties).Find(row.Issue, row.Cells[0].Party, row.Cells[0].Faction)!;
    }
}
