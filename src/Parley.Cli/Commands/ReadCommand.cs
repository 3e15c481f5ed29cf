using Parley.Cli.Output;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: reads reports and gives out what was read.</summary>
internal sealed class ReadCommand : AsyncCommand<ReadSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ReadSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, isColoured: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null);
        using var sink = Sinks.Of(settings);
        var count = 0;
        try
        {
            await foreach (var outcome in new ReadReports().RunAsync(Request(settings), cancellationToken).ConfigureAwait(false))
            {
                if (outcome is ReportRead read)
                {
                    sink.Add(read);
                    count++;
                }
                else
                {
                    problems.Tell((ReadProblem)outcome);
                }
            }

            sink.Complete();
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }

        return problems.Count == 0 ? ExitCode.Done : count > 0 ? ExitCode.Partly : ExitCode.Failed;
    }

    private static ReadRequest Request(ReadSettings settings) => new(settings.Paths is [] ? ["-"] : settings.Paths)
    {
        AreJsonLines = settings.JsonLines,
        Published = settings.Day,
        Title = settings.Title,
        Publisher = settings.Publisher,
    };
}
