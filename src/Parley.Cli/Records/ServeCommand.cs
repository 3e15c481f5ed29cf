using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Desk.Bargains;
using Parley.Talks.Journal;
using Parley.Web;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What <c>parley serve</c> is asked to do.</summary>
internal sealed class ServeSettings : RecordSettings
{
    private const int LastPort = 65535;

    [CommandOption("--port <NUMBER>")]
    [Description("The port on 127.0.0.1; 0 for any that is free.")]
    [DefaultValue(5187)]
    public int Port { get; init; } = 5187;

    [CommandOption("--bargain <FILE>")]
    [Description("A bargaining file to look at in the browser; may be given several times.")]
    public string[] Bargains { get; init; } = [];

    [CommandOption("--allow-private-addresses")]
    [Description("Lets reports and statements be fetched from addresses of this machine and its networks too.")]
    public bool AllowsPrivateAddresses { get; init; }

    public override ValidationResult Validate() =>
        Port is >= 0 and <= LastPort ? ValidationResult.Success() : ValidationResult.Error($"--port: {Port} is no port; give one from 0 to {LastPort}.");
}

/// <summary><c>parley serve</c>: opens the record in the browser.</summary>
internal sealed class ServeCommand : RecordCommand<ServeSettings>
{
    protected override bool MayBegin => true;

    protected override async Task<int> RunAsync(IRecord record, ServeSettings settings, Problems problems, CancellationToken cancellation)
    {
        try
        {
            var options = new ServeOptions(record, RecordSettings.Person, TimeProvider.System) { Port = settings.Port, AllowsPrivateAddresses = settings.AllowsPrivateAddresses, Games = [.. settings.Bargains.Select(BargainGame.Read)] };
            var server = await WebServer.StartAsync(options, cancellation).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                Tell(server.Address);
                await server.RunAsync(cancellation).ConfigureAwait(false);
            }

            return ExitCode.Done;
        }
        catch (PortException taken)
        {
            problems.Tell(taken.Message);
            return ExitCode.Failed;
        }
    }

    private static void Tell(Uri address)
    {
        using var output = StandardOutput.Open();
        output.WriteLine($"{address} - Ctrl-C ends it");
    }
}
