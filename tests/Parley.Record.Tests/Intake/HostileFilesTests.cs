using Parley.Record.Entries;
using Parley.Record.Exports;
using Parley.Record.Intake;
using Parley.Record.Tests.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Intake;

public sealed class HostileFilesTests
{
    private const long MostMemory = 1L << 30;

    public static TheoryData<string> Broken => new(HostileFiles.Broken.Select(file => file.Name));

    public static TheoryData<string> Sly => new(HostileFiles.Sly.Select(file => file.Name));

    [Fact]
    public void There_are_at_least_sixty() => Assert.True(HostileFiles.Broken.Count + HostileFiles.Sly.Count >= 60);

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_cannot_be_taken_in_is_a_clear_problem_and_the_rest_goes_on(string name)
    {
        using var taking = new Taking();
        var folder = Path.GetDirectoryName(taking.Write(name, HostileFiles.Broken.First(file => file.Name == name).Bytes))!;
        taking.Write("zz-sound.txt", "Norland refuses to lower the levy.");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var items = Taking.All(folder);
        Assert.Contains(items, item => item is TakenReport { Report.Id: "zz-sound" });
        var problem = items.OfType<IntakeProblem>().First();
        Assert.Contains(name, problem.Where, StringComparison.Ordinal);
        Assert.All((string[])[problem.What, problem.Remedy], words => Assert.InRange(words.Length, 5, 400));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(taking.Root).Count());
    }

    [Theory]
    [MemberData(nameof(Sly))]
    public void What_is_meant_to_inject_something_is_kept_as_it_is(string name)
    {
        using var taking = new Taking();
        using var place = new TemporarySqlite();
        using var record = place.Open();
        var items = Taking.All(taking.Write(name, HostileFiles.Sly.First(file => file.Name == name).Bytes));
        var report = Assert.IsType<TakenReport>(Assert.Single(items)).Report;
        record.Append(_ => [new ReportAdded(report, name, IsExtracted: false).Draft(Drafts.Program), ReadingMade.Draft(Drafts.Reading(report.Id))]);
        var kept = record.AsOf().FindReport(report.Id)!;
        Assert.Equal((report.Document.Content, report.Title, report.Publisher, report.Dateline), (kept.Report.Document.Content, kept.Report.Title, kept.Report.Publisher, kept.Report.Dateline));
        Assert.NotEmpty(record.AsOf().Search(new RecordQuery { Deed = "refuse" }));
        Assert.Null(record.Verify(cancellation: TestContext.Current.CancellationToken).Fault);
        using var csv = new StringWriter();
        CsvExport.Write(csv, ExportTables.All[0], [kept]);
        Assert.DoesNotContain(csv.ToString().Split(["\r\n", ","], StringSplitOptions.None), cell => cell.TrimStart('"').StartsWith('='));
    }
}
