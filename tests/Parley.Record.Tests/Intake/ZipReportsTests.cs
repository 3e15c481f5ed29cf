using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class ZipReportsTests : IDisposable
{
    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Fact]
    public void The_reports_in_it_are_taken_in_the_order_of_their_names()
    {
        var inner = Zips.Of(("deep/c.txt", "C."u8.ToArray()));
        var path = _taking.Write("week.zip", Zips.Of(("b.txt", "B."u8.ToArray()), ("a/a.html", "<html><p>A."u8.ToArray()), ("inner.zip", inner), ("notes.docx", [1]), (".hidden/x.txt", [1])));
        Assert.Equal(["week/a/a", "week/b", "week/inner/deep/c"], Taking.All(path).Select(item => Assert.IsType<TakenReport>(item).Report.Id));
    }

    [Fact]
    public void The_file_beside_an_entry_says_what_it_is()
    {
        var path = _taking.Write("week.zip", Zips.Of(("b.txt", "B."), ("b.meta.json", """{"id": "x", "published": "2031-04-18"}"""), ("b.gold.json", "{}")));
        var report = Taking.Report(path);
        Assert.Equal(("x", new DateOnly(2031, 4, 18)), (report.Id, report.Published));
    }

    [Fact]
    public void One_bad_entry_keeps_no_other_out()
    {
        var path = _taking.Write("week.zip", Zips.Of(("a.txt", [0, 1]), ("b.txt", "B."u8.ToArray()), ("c.zip", "no archive"u8.ToArray())));
        Assert.Collection(
            Taking.All(path),
            item => Assert.Equal("is binary, not text", Assert.IsType<IntakeProblem>(item).What),
            item => Assert.Equal("week/b", Assert.IsType<TakenReport>(item).Report.Id),
            item => Assert.StartsWith("is not a ZIP archive", Assert.IsType<IntakeProblem>(item).What, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../up.txt")]
    [InlineData("a/../../up.txt")]
    [InlineData("/etc/up.txt")]
    [InlineData("..\\up.txt")]
    [InlineData("C:\\up.txt")]
    [InlineData("a\nb.txt")]
    public void A_name_that_leads_out_is_refused(string name)
    {
        var problem = Taking.Problem(_taking.Write("week.zip", Zips.Of((name, "Out."))));
        Assert.StartsWith("has a name that leads out of the archive", problem.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_refused_long_before_it_is_unpacked()
    {
        var path = _taking.Write("bomb.zip", Zips.Of(("a.txt", new byte[32 * 1024 * 1024])));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.StartsWith("unpacks to more than 200 times its size", Taking.Problem(path).What, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 64 * 1024 * 1024);
    }

    [Fact]
    public void Archives_in_archives_are_opened_only_so_deep()
    {
        var archive = Zips.Of(("a.txt", "A."));
        for (var i = 0; i < 6; i++) archive = Zips.Of(("a.zip", archive));
        Assert.StartsWith("lies more than 4 archives", Taking.Problem(_taking.Write("deep.zip", archive)).What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_reports_is_a_problem() => Assert.Equal("holds no reports", Taking.Problem(_taking.Write("empty.zip", Zips.Of(("a.docx", "A.")))).What);

    [Fact]
    public void It_is_known_by_its_first_bytes_on_standard_input() =>
        Assert.Equal("stdin/a", Assert.IsType<TakenReport>(Assert.Single(Taking.All(new ReportFacts(), false, Zips.Of(("a.txt", "A.")), "-"))).Report.Id);

    [Fact]
    public void Damaged_archives_are_reports_or_problems() => Fuzz.Damage(Zips.Of(("a.txt", "Norland met Sudmark."), ("b/c.html", "<p>They parted.</p>")), ".zip");
}
