using Parley.Record.Intake;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Tests.Intake;

public sealed class DnaReportsTests : IDisposable
{
    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Its_documents_are_reports(int version)
    {
        var items = Taking.All(_taking.Write("coded ä?#.dna", Dnas.OfVersion(version)));
        var reports = items.Select(item => Assert.IsType<TakenReport>(item).Report).ToList();
        Assert.Equal(("coded ä?#-1", "Talks", "Courier", "Norland met Sudmark."), (reports[0].Id, reports[0].Title, reports[0].Publisher, reports[0].Document.Content));
        Assert.Equal(new DateOnly(2031, 4, 18), reports[0].Published);
        Assert.Equal(("coded ä?#-2", null, "A. Writer", null), (reports[1].Id, reports[1].Title, reports[1].Publisher, reports[1].Published));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void What_was_coded_comes_with_them(int version)
    {
        var items = Taking.All(_taking.Write("coded.dna", Dnas.OfVersion(version)));
        var positions = Assert.IsType<TakenReport>(items[0]).Coded!.Positions;
        Assert.Equal(
            [("Ada Brandt", "Norland", PositionAct.Oppose, new Span(0, 7), "lower levies"), ("Sudmark", "Sudmark", PositionAct.Support, new Span(12, 19), "lower levies")],
            positions.Select(position => (position.Holder, position.HolderParty, position.Act, position.Content, position.Issue)));
        Assert.Null(Assert.IsType<TakenReport>(items[1]).Coded);
    }

    [Fact]
    public void The_file_is_left_as_it_is()
    {
        var path = _taking.Write("coded.dna", Dnas.OfVersion(3));
        var before = File.ReadAllBytes(path);
        Taking.All(path);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_taking.Root));
    }

    [Fact]
    public void It_is_taken_from_archives_too() =>
        Assert.Equal(["a/coded-1", "a/coded-2"], Taking.All(_taking.Write("a.zip", Zips.Of(("coded.dna", Dnas.OfVersion(3))))).Select(item => Assert.IsType<TakenReport>(item).Report.Id));

    [Theory]
    [InlineData("CREATE TABLE OTHER(ID INTEGER)", "is a database, but none of Discourse Network Analyzer")]
    [InlineData(
        "CREATE TABLE STATEMENTS(ID); CREATE TABLE VARIABLES(ID); CREATE TABLE DATASHORTTEXT(ID, Value); CREATE TABLE DATABOOLEAN(ID);"
        + "CREATE VIEW DOCUMENTS AS WITH RECURSIVE n(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM n) SELECT ID, 'x' AS Text FROM n",
        "has views or virtual tables")]
    public void Other_databases_are_problems(string sql, string what) =>
        Assert.StartsWith(what, Taking.Problem(_taking.Write("other.dna", Dnas.Of(sql))).What, StringComparison.Ordinal);

    [Fact]
    public void Damaged_files_are_reports_or_problems() => Fuzz.Damage(Dnas.OfVersion(3), ".dna", times: 50);
}
