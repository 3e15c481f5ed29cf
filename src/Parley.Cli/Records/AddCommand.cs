using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Cli.Records;

/// <summary><c>parley add</c>: adds reports to the record.</summary>
internal sealed class AddCommand : RecordCommand<AddSettings>
{
    protected override bool MayBegin => true;

    protected override async Task<int> RunAsync(IRecord record, AddSettings settings, Problems problems, CancellationToken cancellation)
    {
        if (OwnActors.Open(settings.Actors, out var wrong) is not { } reader)
        {
            problems.Tell(wrong!);
            return ExitCode.Failed;
        }

        using var output = StandardOutput.Open();
        using var error = StandardOutput.OpenError();
        var progress = new ProgressLine(error, TimeProvider.System, isShown: !Console.IsErrorRedirected);
        var account = new AddAccount(output, problems, progress, ListFormats.Parse(settings.Format));
        var adding = new AddReports(record, reader, RecordSettings.Person, TimeProvider.System);
        try
        {
            await foreach (var outcome in adding.RunAsync(Request(settings), cancellation).ConfigureAwait(false)) account.Take(outcome);
            return account.ExitCode;
        }
        finally
        {
            account.Complete();
        }
    }

    private static ReadRequest Request(AddSettings settings) => new(settings.Paths is [] ? ["-"] : settings.Paths)
    {
        AreJsonLines = settings.JsonLines,
        Published = settings.Day,
        Title = settings.Title,
        Publisher = settings.Publisher,
    };
}
