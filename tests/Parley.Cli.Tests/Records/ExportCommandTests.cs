using Parley.Testing;

namespace Parley.Cli.Tests.Records;

public sealed class ExportCommandTests : IDisposable
{
    private static readonly (string Format, string Path, string Made)[] Forms =
    [
        ("parquet", "tables", "tables/positions.parquet"),
        ("csv", "tables", "tables/reports.csv"),
        ("brat", "brat", "brat/2018-09-18-wire.ann"),
        ("dna", "talks.dna", "talks.dna"),
        ("json", "all.json", "all.json"),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_is_exported_in_every_form_and_comes_back()
    {
        await Run("add", Repository.PathOf("samples", "us-china", "2018-09-18-wire.txt"));
        Assert.StartsWith("report,published,publisher,holder,", (await Run("export", "--format", "csv", "--table", "positions")).Output, StringComparison.Ordinal);
        Assert.StartsWith("Event ID\tEvent Date\t", (await Run("export", "--format", "plover")).Output, StringComparison.Ordinal);
        Assert.Contains("prov:wasGeneratedBy", (await Run("export", "--format", "jsonld")).Output, StringComparison.Ordinal);
        foreach (var (format, path, made) in Forms)
        {
            Assert.Equal(ExitCode.Done, (await Run("export", "--format", format, "--out", Path.Combine(_folder.Root, path))).ExitCode);
            Assert.True(new FileInfo(Path.Combine(_folder.Root, made)).Length > 0);
        }

        var again = Path.Combine(_folder.Root, "again.db");
        Assert.Equal("1 report recorded, 0 known already\n", (await ParleyProcess.RunAsync("import", Path.Combine(_folder.Root, "talks.dna"), "--record", again)).Output);
        Assert.Equal("0 reports recorded, 1 known already\n", (await ParleyProcess.RunAsync("add", Path.Combine(_folder.Root, "all.json"), "--record", again)).Output);
        Assert.Contains("added by", (await ParleyProcess.RunAsync("items", "talks-1", "--record", again)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_imported_once()
    {
        var rows = _folder.Write("events.tsv", "Event ID\tEvent Date\tEvent Type\tActor Name\tRecipient Name\n1\t2031-04-18\tREJECT\tNorland\tSudmark\n2\tsoon\tREJECT\tNorland\tSudmark\n");
        var first = await Run("import", rows);
        Assert.Equal((ExitCode.Partly, "1 event imported, 0 known already\n"), (first.ExitCode, first.Output));
        Assert.Contains("events.tsv:3: has a day 'soon'", first.Error, StringComparison.Ordinal);
        Assert.Equal("0 events imported, 1 known already\n", (await Run("import", rows)).Output);
    }

    [Theory]
    [InlineData("--format: 'song' is none of json", "--format", "song")]
    [InlineData("--table: 'songs' is none of reports", "--format", "csv", "--table", "songs")]
    [InlineData("give --out a path", "--format", "dna")]
    [InlineData("give --out a folder", "--format", "brat")]
    [InlineData("there are no talks 'none'", "--format", "json", "--talks", "none")]
    public async Task What_cannot_be_exported_is_told(string message, params string[] arguments)
    {
        await Run("talks", "new", "levy", "--parties", "Norland");
        var run = await Run(["export", .. arguments]);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Path.Combine(_folder.Root, "parley.db")]);
}
