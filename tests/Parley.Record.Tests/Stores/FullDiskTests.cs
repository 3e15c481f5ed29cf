using System.Diagnostics;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public sealed class FullDiskTests : IDisposable
{
    private readonly DirectoryInfo _disk = Directory.CreateTempSubdirectory("parley-disk-");

    public FullDiskTests() => Assert.SkipUnless(Mount("-t", "tmpfs", "-o", "size=2m", "tmpfs"), "needs the right to mount a small tmpfs");

    public void Dispose()
    {
        Run("umount", _disk.FullName);
        _disk.Delete(recursive: true);
    }

    [Fact]
    public void A_full_disk_is_told_and_loses_nothing_and_the_work_goes_on_when_there_is_room()
    {
        var path = Path.Combine(_disk.FullName, "parley.db");
        var told = new List<Entry>();
        using (var record = RecordFile.Open(path, TimeProvider.System))
        {
            var error = Assert.Throws<RecordException>(() => Fill(record, told));
            Assert.Contains("the disk is full; make room", error.Message, StringComparison.Ordinal);
            Assert.NotEmpty(told);
            Assert.Equal(told, record.Read());
        }

        Assert.True(Mount("-o", "remount,size=16m"));
        using var again = RecordFile.Open(path, TimeProvider.System);
        Assert.Equal((told.Count, null), (again.Verify(cancellation: TestContext.Current.CancellationToken).Entries, again.Verify(cancellation: TestContext.Current.CancellationToken).Fault));
        told.AddRange(again.Append(_ => [Drafts.Added("late"), Drafts.Read("late")]));
        Assert.Equal(told, again.Read());
        Assert.Equal(told.Count / 2, again.AsOf().Reports().Count());
    }

    private static void Fill(IRecord record, List<Entry> told)
    {
        for (var number = 0; number < 10_000; number++) told.AddRange(record.Append(_ => [Drafts.Added($"report {number}", $"{number} {new string('x', 3000)}"), Drafts.Read($"report {number}")]));
    }

    private bool Mount(params string[] arguments) => Run("mount", [.. arguments, _disk.FullName]);

    private static bool Run(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
