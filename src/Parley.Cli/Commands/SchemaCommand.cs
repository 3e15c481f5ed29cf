using Parley.Talks.Json;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley schema</c>: prints the JSON Schema of a reading.</summary>
internal sealed class SchemaCommand : Command
{
    public override int Execute(CommandContext context, CancellationToken cancellationToken)
    {
        using var output = StandardOutput.Open();
        output.Write(ReadingSchema.Json);
        return ExitCode.Done;
    }
}
