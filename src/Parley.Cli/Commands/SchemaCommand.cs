using System.ComponentModel;
using Parley.Desk.Bargains;
using Parley.Talks.Json;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley schema</c> is asked to print.</summary>
internal sealed class SchemaSettings : CommandSettings
{
    [CommandArgument(0, "[OF]")]
    [Description("reading, which is the default, or bargain: a bargaining file.")]
    [DefaultValue("reading")]
    public string Of { get; init; } = "reading";

    public override ValidationResult Validate() => Of is "reading" or "bargain" ? ValidationResult.Success() : ValidationResult.Error($"'{Of}' is none of reading, bargain.");
}

/// <summary><c>parley schema</c>: prints the JSON Schema of a reading or a bargaining file.</summary>
internal sealed class SchemaCommand : Command<SchemaSettings>
{
    public override int Execute(CommandContext context, SchemaSettings settings, CancellationToken cancellationToken)
    {
        using var output = StandardOutput.Open();
        output.Write(settings.Of == "bargain" ? AnalyzeBargain.Schema : ReadingSchema.Json);
        return ExitCode.Done;
    }
}
