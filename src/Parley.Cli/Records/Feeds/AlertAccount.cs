using Parley.Cli.Output;
using Parley.Desk.Alerts;
using Parley.Talks.Journal;

namespace Parley.Cli.Records.Feeds;

/// <summary>Shows alerts on the terminal, each with the sentence it rests on.</summary>
internal sealed class AlertAccount(TextWriter output, Problems problems, ListFormat format)
{
    /// <summary>Opens a file of rules; the password for e-mail is what PARLEY_SMTP_PASSWORD says.</summary>
    public static RaiseAlerts Open(IRecord record, string rules) =>
        new(record, AlertFile.Open(rules), TimeProvider.System) { MailPassword = Environment.GetEnvironmentVariable("PARLEY_SMTP_PASSWORD") is { Length: > 0 } password ? password : null };

    /// <summary>Raises and delivers what is new.</summary>
    public async Task RunAsync(RaiseAlerts raising, CancellationToken cancellation)
    {
        await foreach (var outcome in raising.RunAsync(cancellation).ConfigureAwait(false))
        {
            if (outcome is AlertShown { Raised: var raised }) Show(raised);
            else if (outcome is AlertDelayed delayed) problems.Tell(delayed.Problem);
        }
    }

    public void Show(RaisedAlert raised)
    {
        if (format == ListFormat.Json)
        {
            output.WriteLine(AlertJson.Format(raised));
        }
        else
        {
            output.WriteLine(Printable.Line($"alert  {raised.Alert.Talks}: {raised.Alert.Text}"));
            if (raised.Alert.Sources is [var source, ..]) output.WriteLine(Printable.Line($"       \u201C{source.Sentence}\u201D ({source.Report})"));
        }

        output.Flush();
    }
}
