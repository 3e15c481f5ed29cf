using System.ComponentModel;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary>What <c>parley explain</c> is asked for.</summary>
internal sealed class ExplainSettings : CommandSettings
{
    [CommandArgument(0, "[RULE]")]
    [Description("A rule (positions/verb) or a topic (positions); without one, all rules are listed.")]
    public string? Rule { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text, json or markdown.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>The form of the output.</summary>
    public ExplainFormat ExplainFormat => Enum.Parse<ExplainFormat>(Format, ignoreCase: true);

    public override ValidationResult Validate() =>
        !int.TryParse(Format, out _) && Enum.TryParse<ExplainFormat>(Format, ignoreCase: true, out _)
            ? ValidationResult.Success()
            : ValidationResult.Error($"--format: '{Format}' is none of text, json, markdown.");
}

/// <summary>The forms in which rules are explained.</summary>
internal enum ExplainFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A page of documentation.</summary>
    Markdown,
}
