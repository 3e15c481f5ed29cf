using System.ComponentModel;
using Parley.Talks.Json;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records.Reviews;

/// <summary>What commands on items of a report are told.</summary>
internal class ItemSettings : RecordSettings
{
    [CommandArgument(0, "<REPORT>")]
    [Description("The report's id.")]
    public string Report { get; init; } = "";

    [CommandArgument(1, "<ITEM>")]
    [Description("The item's id, as parley items lists it.")]
    public string Item { get; init; } = "";
}

/// <summary>What <c>parley accept</c> is asked to do.</summary>
internal sealed class AcceptSettings : ItemSettings;

/// <summary>What <c>parley reject</c> is asked to do.</summary>
internal sealed class RejectSettings : ItemSettings;

/// <summary>What <c>parley edit</c> is asked to do.</summary>
internal sealed class EditSettings : ItemSettings
{
    [CommandArgument(2, "<FIELD=VALUE>")]
    [Description("What is otherwise: act=refuse, target= (none), content=lower the levy (words of the sentence).")]
    public string[] Fields { get; init; } = [];
}

/// <summary>What <c>parley undo</c> is asked to do.</summary>
internal sealed class UndoSettings : RecordSettings
{
    [CommandArgument(0, "[ENTRY]")]
    [Description("The number of the entry to take back; by default your last decision.")]
    public long? Entry { get; init; }
}

/// <summary>What <c>parley items</c> is asked to do.</summary>
internal sealed class ItemsSettings : ViewSettings
{
    [CommandArgument(0, "<REPORT>")]
    [Description("The report's id.")]
    public string Report { get; init; } = "";
}

/// <summary>What <c>parley disputes</c> is asked to do.</summary>
internal sealed class DisputesSettings : ViewSettings;

/// <summary>What <c>parley reread</c> is asked to do.</summary>
internal sealed class RereadSettings : RecordSettings
{
    [CommandOption("--talks <NAME>")]
    [Description("Only reports of these talks.")]
    public string? Talks { get; init; }

    [CommandOption("--actors <FILE>")]
    [Description("Your own actors, in YAML, besides those that Parley knows.")]
    public string? Actors { get; init; }
}

/// <summary>What <c>parley review</c> is asked to do.</summary>
internal sealed class ReviewSettings : RecordSettings
{
    [CommandOption("--talks <NAME>")]
    [Description("Only reports of these talks.")]
    public string? Talks { get; init; }

    [CommandOption("--kind <KIND>")]
    [Description("Only items of this kind: attribution, position, meeting, pressure, milestone, faction, outlook, move, attitude.")]
    public string? Kind { get; init; }

    [CommandOption("--below <CONFIDENCE>")]
    [Description("Only items of which the reader is less sure than this, 0 to 1.")]
    public double? Below { get; init; }

    /// <summary>The kind given, or null.</summary>
    public ItemKind? ItemKind => ValueName.TryParse<ItemKind>(Kind, out var kind) ? kind : null;

    public override ValidationResult Validate() => this switch
    {
        { Kind: { } kind, ItemKind: null } => ValidationResult.Error($"--kind: '{kind}' is none of {string.Join(", ", ValueName.All<ItemKind>())}."),
        { Below: < 0 or > 1 } => ValidationResult.Error("--below: give a number from 0 to 1."),
        _ => ValidationResult.Success(),
    };
}
