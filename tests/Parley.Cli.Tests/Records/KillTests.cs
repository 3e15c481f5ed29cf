using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Cli.Tests.Records;

/// <summary>
/// Kills the program at random moments while it takes reports in, takes decisions down, and rebuilds. <c>PARLEY_KILLS=100</c> kills so many times on each store; a
/// few times are enough for every day.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int FewKills = 3;
    private const int ReportsInRound = 300;

    private static readonly string[] Acts = ["refuses to lower", "agrees to lower", "threatens to raise", "demands lower"];

    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<string> _reports = [];
    private readonly List<string> _inputs = [];

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PARLEY_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : FewKills;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Nothing_that_was_told_is_lost_in_a_file() => KillAll(Path.Combine(_folder.Root, "parley.db"));

    [Fact]
    public Task Nothing_that_was_told_is_lost_on_a_server()
    {
        Assert.SkipUnless(PostgresServer.IsPresent, PostgresServer.Absent);
        return KillAll($"{PostgresServer.Address}?schema=kill_{Guid.NewGuid():n}");
    }

    [Fact]
    public async Task Two_programs_that_write_at_once_take_turns()
    {
        var place = Path.Combine(_folder.Root, "parley.db");
        var inputs = new[] { Input(0), Input(1) };
        var runs = await Task.WhenAll(inputs.Select(input => ParleyProcess.RunAsync("add", input, "--record", place)));
        Assert.All(runs, run => Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error)));
        using var record = OpenRecord.Existing(place);
        Assert.Equal(2 * ReportsInRound, record.AsOf().Reports().Count());
        Assert.Null(record.Verify(cancellation: TestContext.Current.CancellationToken).Fault);
    }

    private async Task KillAll(string place)
    {
        using (OpenRecord.OrNew(place)) { }
        for (var round = 0; round < Kills; round++)
        {
            var random = new Random(round);
            var head = Head(place);
            var told = (round % 3) switch
            {
                0 => await Kill(random, ReportsInRound, ["add", Input(round), "--format", "json", "--record", place]),
                1 => await Kill(random, 60, ["review", "--kind", "position", "--record", place], new string('a', 200)),
                _ => await Kill(random, 0, ["rebuild", "--record", place]),
            };
            Check(place, head, told, $"round {round}");
        }

        Assert.Equal(ExitCode.Done, (await ParleyProcess.RunAsync(["add", .. _inputs, "--record", place])).ExitCode);
        using var record = OpenRecord.Existing(place);
        Assert.Equal(_inputs.Count * ReportsInRound, record.AsOf().Reports().Count());
        Assert.Equal(_inputs.Count * ReportsInRound, record.Read(kind: EntryKind.ReportAdded).Count());
        var before = record.AsOf().Reports().ToList();
        Assert.Subset(before.Select(report => report.Report.Id).ToHashSet(), _reports);
        record.Rebuild(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(before.Select(report => report.Reading), record.AsOf().Reports().Select(report => report.Reading));
    }

    /// <summary>Runs the program, waits until it told of some things, and a moment more, and kills it.</summary>
    /// <returns>The lines that it told until then.</returns>
    private static async Task<List<string>> Kill(Random random, int most, string[] arguments, string keys = "")
    {
        using var process = ParleyProcess.Start(arguments);
        var told = new List<string>();
        try
        {
            await process.StandardInput.WriteAsync(keys);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read them.
        }

        var wanted = random.Next(most + 1);
        var patience = TimeSpan.FromMilliseconds(random.Next(most == 0 ? 1500 : 200));
        var reading = Task.Run(async () =>
        {
            while (told.Count < wanted && await process.StandardOutput.ReadLineAsync() is { } line) told.Add(line);
        });
        await reading;
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(patience));
        process.Kill();
        await process.WaitForExitAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line) told.Add(line);
        return told;
    }

    /// <summary>After a kill: the journal is whole and begins as before, and everything is there that was told as recorded.</summary>
    private void Check(string place, (long Number, string Hash) before, List<string> told, string round)
    {
        using var record = OpenRecord.Existing(place);
        var found = record.Verify();
        Assert.True(found.Fault is null, $"{round}: entry {found.Fault?.Number} {found.Fault?.What}");
        if (before.Number > 0) Assert.Equal(before.Hash, record.Read(after: before.Number - 1).First().Hash);
        var view = record.AsOf();
        Assert.Equal(found.Entries, view.Number);
        var reports = told.Where(line => line.StartsWith('{') && line.EndsWith('}')).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("report").GetString()!).ToList();
        Assert.All(reports, report => Assert.NotNull(view.FindReport(report)));
        _reports.UnionWith(reports);
        var entries = told.Where(line => line.StartsWith("  entry ", StringComparison.Ordinal)).Select(line => long.Parse(line.AsSpan("  entry ".Length), CultureInfo.InvariantCulture));
        Assert.All(entries, entry => Assert.InRange(entry, 1, found.Entries));
    }

    private static (long Number, string Hash) Head(string place)
    {
        using var record = OpenRecord.Existing(place);
        var found = record.Verify();
        return (found.Entries, found.Head);
    }

    private string Input(int round)
    {
        var lines = new StringBuilder();
        for (var number = 0; number < ReportsInRound; number++)
        {
            var text = $"China {Acts[number % Acts.Length]} tariffs on American goods in round {round}, item {number}.";
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"r{round}-{number}\",\"text\":\"{text}\"}}\n");
        }

        var path = _folder.Write($"round-{round}.jsonl", lines.ToString());
        _inputs.Add(path);
        return path;
    }
}
