using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk.Bargains.Drafts;
using Parley.Talks.Journal;

namespace Parley.Cli.Bargains;

/// <summary><c>parley bargain new</c>: drafts a bargaining file from the record.</summary>
internal sealed class DraftCommand : RecordCommand<DraftSettings>
{
    protected override Task<int> RunAsync(IRecord record, DraftSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        output.Write(DraftBargain.Of(record.AsOf(settings.AsOfDay), settings.Talks, settings.OnDay));
        return Task.FromResult(ExitCode.Done);
    }
}
