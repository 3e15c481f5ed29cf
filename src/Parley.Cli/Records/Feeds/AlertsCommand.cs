using Parley.Cli.Output;
using Parley.Desk.Alerts;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Feeds;

/// <summary><c>parley alerts</c>: raises alerts, or lists those that were.</summary>
internal sealed class AlertsCommand : RecordCommand<AlertSettings>
{
    protected override async Task<int> RunAsync(IRecord record, AlertSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        var account = new AlertAccount(output, problems, ListFormats.Parse(settings.Format));
        if (settings.Rules is { } rules)
        {
            using var raising = AlertAccount.Open(record, rules);
            await account.RunAsync(raising, cancellation).ConfigureAwait(false);
            return problems.Count == 0 ? ExitCode.Done : ExitCode.Partly;
        }

        foreach (var raised in RaiseAlerts.List(record)) account.Show(raised);
        return ExitCode.Done;
    }
}
