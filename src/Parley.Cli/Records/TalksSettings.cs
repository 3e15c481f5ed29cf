using System.ComponentModel;
using Parley.Talks;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What commands on talks of a name are told.</summary>
internal abstract class NamedTalksSettings : RecordSettings
{
    [CommandArgument(0, "<NAME>")]
    [Description("The name of the talks.")]
    public string Name { get; init; } = "";
}

/// <summary>What <c>parley talks new</c> is asked to do.</summary>
internal sealed class TalksNewSettings : NamedTalksSettings
{
    [CommandOption("--parties <NAMES>", isRequired: true)]
    [Description("The parties, with commas between them: \"United States,China\".")]
    public string Parties { get; init; } = "";

    [CommandOption("--about <WORDS>")]
    [Description("The subject in a few words; without it, whatever is between the parties.")]
    public string? About { get; init; }

    public override ValidationResult Validate() => PartyList.Parse(Parties).Count > 0 ? ValidationResult.Success() : ValidationResult.Error("--parties: name at least one.");
}

/// <summary>What <c>parley talks edit</c> is asked to do.</summary>
internal sealed class TalksEditSettings : NamedTalksSettings
{
    [CommandOption("--parties <NAMES>")]
    [Description("The parties from now on, with commas between them.")]
    public string? Parties { get; init; }

    [CommandOption("--about <WORDS>")]
    [Description("The subject from now on; empty for whatever is between the parties.")]
    public string? About { get; init; }

    public override ValidationResult Validate() => this switch
    {
        { Parties: null, About: null } => ValidationResult.Error("Nothing to change: give --parties or --about."),
        { Parties: { } parties } when PartyList.Parse(parties).Count == 0 => ValidationResult.Error("--parties: name at least one."),
        _ => ValidationResult.Success(),
    };
}

/// <summary>What <c>parley talks archive</c> is asked to do.</summary>
internal sealed class TalksArchiveSettings : NamedTalksSettings
{
    [CommandOption("--restore")]
    [Description("Takes them up again instead.")]
    public bool Restore { get; init; }
}

/// <summary>What <c>parley talks move</c> is asked to do.</summary>
internal sealed class TalksMoveSettings : RecordSettings
{
    [CommandArgument(0, "<REPORT>")]
    [Description("The report's id.")]
    public string Report { get; init; } = "";

    [CommandOption("--to <NAME>")]
    [Description("The talks that it belongs to.")]
    public string? To { get; init; }

    [CommandOption("--from <NAME>")]
    [Description("The talks that it does not belong to.")]
    public string? From { get; init; }

    public override ValidationResult Validate() =>
        To is null && From is null ? ValidationResult.Error("Nothing to move: give --to, --from, or both.") : ValidationResult.Success();
}

/// <summary>Reads lists of parties.</summary>
internal static class PartyList
{
    public static ValueList<string> Parse(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToValueList();
}
