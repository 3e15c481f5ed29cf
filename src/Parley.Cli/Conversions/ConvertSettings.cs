using System.ComponentModel;
using Parley.Desk.Bargains;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Conversions;

/// <summary>What <c>parley convert</c> is asked to do.</summary>
internal sealed class ConvertSettings : CommandSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("A folder with a file for each party: GENIUS (XML), GeniusWeb or NegoLog (JSON), NegMAS (YAML).")]
    public string Path { get; init; } = "";

    [CommandOption("--to <TOOL>")]
    [Description("The tool whose files are written: genius, geniusweb, negolog or negmas.")]
    public string? Tool { get; init; }

    [CommandOption("--out <DIR>")]
    [Description("The folder that they go to; no file in it is written over.")]
    public string? Out { get; init; }

    public override ValidationResult Validate()
    {
        if (Tool is null || !ConvertScenario.Tools.Contains(Tool.ToLowerInvariant())) return ValidationResult.Error($"--to: '{Tool}' is none of {string.Join(", ", ConvertScenario.Tools)}.");
        return string.IsNullOrWhiteSpace(Out) ? ValidationResult.Error("--out: name the folder that the files go to.") : ValidationResult.Success();
    }
}
