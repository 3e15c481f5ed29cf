using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class FileReportsTests : IDisposable
{
    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Fact]
    public void A_text_is_taken_as_it_is()
    {
        var report = Taking.Report(_taking.Write("story.txt", "\uFEFFOne.\r\n\r\nTwo. 😀\r\n"));
        Assert.Equal(("story", "One.\r\n\r\nTwo. 😀\r\n"), (report.Id, report.Document.Content));
    }

    [Fact]
    public void The_file_beside_it_says_what_it_is()
    {
        _taking.Write("a.meta.json", """{"id": 17, "title": "T", "published": "2031-04-18T09:00:00Z", "publisher": "P", "dateline": "PORT ANSEL, April 18 -", "more": []}""");
        var report = Taking.Report(_taking.Write("a.txt", "Words."));
        Assert.Equal(("17", "T", "P", "PORT ANSEL, April 18 -"), (report.Id, report.Title, report.Publisher, report.Dateline));
        Assert.Equal(new DateOnly(2031, 4, 18), report.Published);
    }

    [Fact]
    public void What_the_user_gives_goes_before_the_file_beside_it()
    {
        _taking.Write("a.meta.json", """{"title": "T", "published": "2031-04-18"}""");
        var given = new ReportFacts(Published: new DateOnly(2030, 1, 1));
        var taken = Assert.IsType<TakenReport>(Assert.Single(Taking.All(given, areJsonLines: false, [], _taking.Write("a.txt", "Words."))));
        Assert.Equal(("T", new DateOnly(2030, 1, 1)), (taken.Report.Title, taken.Report.Published));
    }

    [Theory]
    [InlineData("{", "a.meta.json:1: is not valid JSON")]
    [InlineData("[]", "a.meta.json: is not a JSON object")]
    [InlineData("""{"published": "18 April"}""", "a.meta.json: 'published' is '18 April', which is no date")]
    [InlineData("""{"title": 5}""", "a.meta.json: 'title' is not a string")]
    public void A_wrong_file_beside_it_is_a_problem(string json, string what)
    {
        _taking.Write("a.meta.json", json);
        var problem = Taking.Problem(_taking.Write("a.txt", "Words."));
        Assert.EndsWith(what, problem.What, StringComparison.Ordinal);
        Assert.StartsWith("correct or delete that file", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void A_file_without_text_is_a_problem(string text) => Assert.Equal("holds no text", Taking.Problem(_taking.Write("a.txt", text)).What);

    [Fact]
    public void A_missing_file_is_a_problem() =>
        Assert.Equal("there is no such file or folder", Taking.Problem(Path.Combine(_taking.Root, "missing.txt")).What);

    [Fact]
    public void The_form_of_a_file_with_another_name_is_told_from_its_content()
    {
        var path = _taking.Write("page.aspx", "<!DOCTYPE html><p>Ministers met &amp; parted.</p>");
        Assert.Equal("Ministers met & parted.", Taking.Report(path).Document.Content);
    }

    [Fact]
    public void A_folder_is_taken_in_the_order_of_its_names_and_one_bad_file_stops_nothing()
    {
        _taking.Write("b.txt", "B.");
        _taking.Write("a.txt", [0, 1, 2]);
        _taking.Write("c/d.txt", "D.");
        _taking.Write("c/.hidden.txt", "H.");
        _taking.Write("c/notes.docx", "N.");
        _taking.Write("b.meta.json", "{}");
        Assert.Collection(
            Taking.All(_taking.Root),
            item => Assert.EndsWith("a.txt", Assert.IsType<IntakeProblem>(item).Where, StringComparison.Ordinal),
            item => Assert.Equal("b", Assert.IsType<TakenReport>(item).Report.Id),
            item => Assert.Equal("c/d", Assert.IsType<TakenReport>(item).Report.Id));
    }

    [Fact]
    public void A_folder_without_reports_is_a_problem() => Assert.Equal("holds no reports", Taking.Problem(_taking.Root).What);

    [Fact]
    public void Files_are_opened_only_when_they_are_taken()
    {
        var path = _taking.Write("a.txt", "A.");
        var pending = Assert.Single(ReportIntake.Find(new IntakeRequest([path], false, new ReportFacts(), () => Stream.Null), TestContext.Current.CancellationToken));
        File.Delete(path);
        Assert.IsType<IntakeProblem>(pending.Take(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Taking_can_be_cancelled()
    {
        var pending = Assert.Single(ReportIntake.Find(new IntakeRequest([_taking.Write("a.txt", "A.")], false, new ReportFacts(), () => Stream.Null), TestContext.Current.CancellationToken));
        Assert.ThrowsAny<OperationCanceledException>(() => pending.Take(new CancellationToken(canceled: true)));
    }
}
