using System.ComponentModel;
using Parley.Cli.Bargains;
using Parley.Cli.Records;
using Parley.Desk.Bargains;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Simulations;

/// <summary>What <c>parley simulate</c> is asked to do.</summary>
internal sealed class SimulateSettings : CommandSettings
{
    private const int Most = 10_000_000;

    [CommandArgument(0, "<PATH>")]
    [Description("A folder with a file for each party: GENIUS (XML), GeniusWeb or NegoLog (JSON), NegMAS (YAML); or a bargaining file (YAML) with the factions of each side.")]
    public string Path { get; init; } = "";

    [CommandOption("-a|--first <STRATEGY>")]
    [Description("How the first party bargains: boulware, linear, conceder, tit-for-tat, absolute-tit-for-tat, averaged-tit-for-tat, micro or hybrid.")]
    [DefaultValue("boulware")]
    public string First { get; init; } = "boulware";

    [CommandOption("-b|--others <STRATEGY>")]
    [Description("How the second party, and any other, bargains.")]
    [DefaultValue("boulware")]
    public string Others { get; init; } = "boulware";

    [CommandOption("--runs <NUMBER>")]
    [Description("How many runs.")]
    [DefaultValue(1000)]
    public int Runs { get; init; } = 1000;

    [CommandOption("--rounds <NUMBER>")]
    [Description("How many rounds a run has at most.")]
    [DefaultValue(200)]
    public int Rounds { get; init; } = 200;

    [CommandOption("--seed <NUMBER>")]
    [Description("Where chance comes from: the same seed, the same runs.")]
    [DefaultValue(1)]
    public int Seed { get; init; } = 1;

    [CommandOption("--semantics <NAME>")]
    [Description("By whose rules utilities are counted: parley, genius, geniusweb, negolog or negmas. Without it, by those of the tool that the files were made for.")]
    public string? Semantics { get; init; }

    [CommandOption("--format <FORMAT>")]
    [Description("text or json.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>Whether programs will read the output.</summary>
    public bool IsJson => ListFormats.Parse(Format) == ListFormat.Json;

    public override ValidationResult Validate()
    {
        if (ListFormats.Validate(Format) is { Successful: false } wrong) return wrong;
        if (Runs is < 1 or > Most) return ValidationResult.Error($"--runs: {Runs} is not within 1 and {Most}.");
        if (Rounds is < 1 or > Most) return ValidationResult.Error($"--rounds: {Rounds} is not within 1 and {Most}.");
        if (Seed < 0) return ValidationResult.Error($"--seed: {Seed} is below 0.");
        return SemanticsOption.Validate(Semantics);
    }

    /// <summary>The same as a request.</summary>
    public SimulationRequest ToRequest() => new(Path, (First.ToLowerInvariant(), Others.ToLowerInvariant()), Runs, Rounds, (ulong)Seed, Semantics);
}
