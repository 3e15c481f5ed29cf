using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What <c>parley export</c> is asked to do.</summary>
internal sealed class ExportSettings : RecordSettings
{
    [CommandOption("--format <FORMAT>", isRequired: true)]
    [Description("json, jsonl, csv, parquet, brat, dna, jsonld or plover.")]
    public string Format { get; init; } = "";

    [CommandOption("--table <TABLE>")]
    [Description("For csv and parquet: reports, positions, meetings, pressure, milestones, factions, attributions, attitudes or moves; by default all, in a folder.")]
    public string? Table { get; init; }

    [CommandOption("--talks <NAME>")]
    [Description("Only reports of these talks.")]
    public string? Talks { get; init; }

    [CommandOption("--on <DATE>")]
    [Description("Only reports published up to that day (YYYY-MM-DD).")]
    public string? On { get; init; }

    [CommandOption("--as-of <DATE>")]
    [Description("The day (YYYY-MM-DD, UTC) as of whose end to export what was recorded; by default now.")]
    public string? AsOf { get; init; }

    [CommandOption("--out <PATH>")]
    [Description("The file, or the folder for brat and for several tables; by default standard output.")]
    public string? Out { get; init; }

    /// <summary>What is to be exported.</summary>
    public ExportRequest Request => new(Enum.Parse<ExportFormat>(Format, ignoreCase: true)) { Table = Table, Talks = Talks, On = DayOption.Of(On), Path = Out };

    public override ValidationResult Validate() => this switch
    {
        _ when int.TryParse(Format, out _) || !Enum.TryParse<ExportFormat>(Format, ignoreCase: true, out _) =>
            ValidationResult.Error($"--format: '{Format}' is none of {string.Join(", ", Enum.GetNames<ExportFormat>().Select(name => name.ToLowerInvariant()))}."),
        { Table: { } table } when !ExportRequest.Tables.Contains(table) => ValidationResult.Error($"--table: '{table}' is none of {string.Join(", ", ExportRequest.Tables)}."),
        { On: { } on } when !DayOption.IsDay(on) => DayOption.Wrong("--on", on),
        { AsOf: { } asOf } when !DayOption.IsDay(asOf) => DayOption.Wrong("--as-of", asOf),
        _ => ValidationResult.Success(),
    };

    /// <summary>The day as of which to look, or null for now.</summary>
    public DateOnly? AsOfDay => DayOption.Of(AsOf);
}

/// <summary><c>parley export</c>: hands the record out in other forms.</summary>
internal sealed class ExportCommand : RecordCommand<ExportSettings>
{
    protected override async Task<int> RunAsync(IRecord record, ExportSettings settings, Problems problems, CancellationToken cancellation)
    {
        try
        {
            using var output = Console.OpenStandardOutput();
            await new ExportRecord(record.AsOf(settings.AsOfDay)).RunAsync(settings.Request, output, cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Tell($"{settings.Out ?? "standard output"}: {error.Message}; choose another path for --out");
            return ExitCode.Failed;
        }
    }
}
