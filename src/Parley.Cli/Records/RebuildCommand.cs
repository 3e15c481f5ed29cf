using Parley.Cli.Output;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary>What <c>parley rebuild</c> is asked to do.</summary>
internal sealed class RebuildSettings : RecordSettings;

/// <summary><c>parley rebuild</c>: makes the tables for reading anew from the journal.</summary>
internal sealed class RebuildCommand : RecordCommand<RebuildSettings>
{
    protected override Task<int> RunAsync(IRecord record, RebuildSettings settings, Problems problems, CancellationToken cancellation)
    {
        record.Rebuild(progress: null, cancellation);
        using var output = StandardOutput.Open();
        output.WriteLine($"rebuilt from {record.AsOf().Number} entries");
        return Task.FromResult(ExitCode.Done);
    }
}
