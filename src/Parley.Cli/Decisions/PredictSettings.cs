using System.ComponentModel;
using Parley.Cli.Records;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Decisions;

/// <summary>What <c>parley predict</c> is asked to do.</summary>
internal sealed class PredictSettings : CommandSettings
{
    [CommandArgument(0, "<FILE>")]
    [Description("Actors with position, salience and influence: CSV with the head line issue,actor,position,salience,influence, or YAML.")]
    public string Path { get; init; } = "";

    [CommandOption("--format <FORMAT>")]
    [Description("text or json.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>Whether programs will read the output.</summary>
    public bool IsJson => ListFormats.Parse(Format) == ListFormat.Json;

    public override ValidationResult Validate() => ListFormats.Validate(Format);
}
