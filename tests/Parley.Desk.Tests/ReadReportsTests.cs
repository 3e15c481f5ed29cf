using System.Text;
using Parley.Talks;

namespace Parley.Desk.Tests;

public sealed class ReadReportsTests
{
    [Fact]
    public async Task Readings_come_in_the_order_of_the_reports()
    {
        var outcomes = await ReadAsync(Enumerable.Range(0, 100).Select(i => $"report {i}"));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"report {i}"), outcomes.Cast<ReportRead>().Select(read => read.Reading.Reader));
    }

    [Fact]
    public async Task A_report_on_which_the_reader_fails_stops_no_other()
    {
        var outcomes = await ReadAsync(["one", "fail", "three"]);
        var problem = Assert.IsType<ReadProblem>(outcomes[1]);
        Assert.Equal(("stdin:2", "the reader failed on it (FormatException: fail)"), (problem.Where, problem.What));
        Assert.All([outcomes[0], outcomes[2]], outcome => Assert.IsType<ReportRead>(outcome));
    }

    [Fact]
    public async Task A_report_that_cannot_be_taken_in_is_a_problem() =>
        Assert.Equal("holds no text", Assert.IsType<ReadProblem>((await ReadAsync(["one", ""]))[1]).What);

    [Fact]
    public async Task What_the_user_says_reaches_the_reader()
    {
        var request = Request(["one"]) with { Published = new DateOnly(2031, 4, 18), Title = "T", Publisher = "P" };
        var read = Assert.IsType<ReportRead>(Assert.Single(await ReadAsync(request)));
        Assert.Equal((new DateOnly(2031, 4, 18), "T", "P"), (read.Reading.Published, read.Reading.Title, read.Reading.Publisher));
    }

    [Fact]
    public async Task Reports_of_the_same_name_are_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory("parley-");
        foreach (var name in new[] { "a.txt", "b.txt" })
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), "Words.");
            File.WriteAllText(Path.Combine(folder.FullName, Path.ChangeExtension(name, ".meta.json")), """{"id": "same"}""");
        }

        var outcomes = await ReadAsync(new ReadRequest([folder.FullName]));
        folder.Delete(recursive: true);
        Assert.Equal(["same", "same-2"], outcomes.Cast<ReportRead>().Select(read => read.Reading.Id));
        Assert.Equal(["same", "same-2"], outcomes.Cast<ReportRead>().Select(read => read.Report.Id));
    }

    [Fact]
    public async Task The_reader_is_loaded_only_when_there_is_a_report()
    {
        var reports = new ReadReports(() => throw new InvalidOperationException("loaded"));
        Assert.IsType<ReadProblem>(Assert.Single(await reports.RunAsync(new ReadRequest(["/no/such/file"]), TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new ReadReports(() => new Echo()).RunAsync(Request(Enumerable.Repeat("one", 1000)), stop.Token)) await stop.CancelAsync();
        });
    }

    private static ReadRequest Request(IEnumerable<string> texts)
    {
        var lines = texts.Select(text => $$"""{"text": "{{text}}"}""");
        return new ReadRequest(["-"]) { AreJsonLines = true, OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))) };
    }

    private static Task<ReadOutcome[]> ReadAsync(IEnumerable<string> texts) => ReadAsync(Request(texts));

    private static async Task<ReadOutcome[]> ReadAsync(ReadRequest request) =>
        await new ReadReports(() => new Echo()).RunAsync(request, TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>A reader that gives the text back as its version, and fails on one.</summary>
    private sealed class Echo : IReader
    {
        public string Version => "echo";

        public Reading Read(Report report, CancellationToken cancellation = default) => report.Document.Content == "fail"
            ? throw new FormatException("fail")
            : new Reading(report.Id, report.Published, report.Title, report.Publisher, report.Document.Content, [], [], [], [], [], [], [], [], Outlook.None);
    }
}
