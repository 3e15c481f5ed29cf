namespace Parley.Readers.Tests;

public sealed class DataFileTests
{
    [Theory]
    [InlineData("Actors/Data/offices.txt", 3)]
    [InlineData("Actors/Data/groups.txt", 2)]
    [InlineData("Actors/Data/national-offices.txt", 2)]
    [InlineData("Actors/Data/shared-offices.txt", 1)]
    [InlineData("Actors/Data/sole-offices.txt", 2)]
    [InlineData("Actors/Data/absent-offices.txt", 2)]
    [InlineData("Positions/Data/stances.txt", 2)]
    [InlineData("Positions/Data/judge.txt", 2)]
    [InlineData("Parties/Data/judge.txt", 2)]
    public void Every_row_of_a_list_has_its_cells(string path, int cells)
    {
        var rows = DataFile.Rows(path);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(cells, row.Length));
        Assert.Equal(rows.Count, rows.Select(row => string.Join('|', row)).Distinct().Count());
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_error() => Assert.Throws<ArgumentException>(() => DataFile.Rows("no/such/list.txt"));
}
