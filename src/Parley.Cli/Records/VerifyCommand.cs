using Parley.Cli.Output;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary>What <c>parley verify</c> is asked to do.</summary>
internal sealed class VerifySettings : RecordSettings;

/// <summary><c>parley verify</c>: proves that nothing in the journal was altered, removed or put elsewhere.</summary>
internal sealed class VerifyCommand : RecordCommand<VerifySettings>
{
    protected override Task<int> RunAsync(IRecord record, VerifySettings settings, Problems problems, CancellationToken cancellation)
    {
        var found = record.Verify(progress: null, cancellation);
        if (found.Fault is { } fault)
        {
            problems.Tell($"{record.Place}: entry {fault.Number} {fault.What}; the {found.Entries} entries before it are as they were recorded");
            return Task.FromResult(ExitCode.Failed);
        }

        using var output = StandardOutput.Open();
        output.WriteLine($"{found.Entries} entries, all as they were recorded; the last is {found.Head}");
        return Task.FromResult(ExitCode.Done);
    }
}
