using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Records.Reviews;

/// <summary>What commands on a name are told.</summary>
internal abstract class NameSettings : RecordSettings
{
    [CommandArgument(0, "<NAME>")]
    [Description("The name as it is read.")]
    public string Name { get; init; } = "";

    [CommandOption("--issue")]
    [Description("It is the name of an issue; by default of an actor.")]
    public bool IsIssue { get; init; }

    /// <summary>What it is the name of.</summary>
    public NameKind Kind => IsIssue ? NameKind.Issue : NameKind.Actor;
}

/// <summary>What <c>parley names merge</c> is asked to do.</summary>
internal sealed class NamesMergeSettings : NameSettings
{
    [CommandOption("--into <NAME>", isRequired: true)]
    [Description("The name that counts from now on.")]
    public string Into { get; init; } = "";
}

/// <summary>What <c>parley names split</c> is asked to do.</summary>
internal sealed class NamesSplitSettings : NameSettings
{
    [CommandOption("--into <NAME>")]
    [Description("What the name stands for in the reports given; by default for itself.")]
    public string? Into { get; init; }

    [CommandOption("--report <ID>")]
    [Description("A report in which that holds; may be given several times. By default all.")]
    public string[] Reports { get; init; } = [];

    public override ValidationResult Validate() =>
        Into is not null && Reports.Length == 0 ? ValidationResult.Error("--into: name the reports with --report.") : ValidationResult.Success();
}

/// <summary>What <c>parley names list</c> is asked to do.</summary>
internal sealed class NamesListSettings : ViewSettings;

/// <summary><c>parley names merge</c>: a name stands for another.</summary>
internal sealed class NamesMergeCommand : RecordCommand<NamesMergeSettings>
{
    protected override Task<int> RunAsync(IRecord record, NamesMergeSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepNames(record, RecordSettings.Person).Merge(settings.Kind, settings.Name, settings.Into);
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley names split</c>: a name stands for itself again, or for another in some reports.</summary>
internal sealed class NamesSplitCommand : RecordCommand<NamesSplitSettings>
{
    protected override Task<int> RunAsync(IRecord record, NamesSplitSettings settings, Problems problems, CancellationToken cancellation)
    {
        new KeepNames(record, RecordSettings.Person).Split(settings.Kind, settings.Name, settings.Into, settings.Reports.ToValueList());
        return Task.FromResult(ExitCode.Done);
    }
}

/// <summary><c>parley names list</c>: lists the names that stand for others.</summary>
internal sealed class NamesListCommand : RecordCommand<NamesListSettings>
{
    protected override Task<int> RunAsync(IRecord record, NamesListSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        foreach (var rule in record.AsOf(settings.AsOfDay).Names()) Write(output, rule, settings.ListFormat);
        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(TextWriter output, NameRule rule, ListFormat format)
    {
        if (format == ListFormat.Text)
        {
            var where = rule.Report is null ? "" : $" in {rule.Report}";
            output.WriteLine(Printable.Line($"{ValueName.Of(rule.Kind)} {rule.Name} is {rule.Into}{where} (entry {rule.Number}, {rule.By.Name})"));
            return;
        }

        JsonLine.Write(output, json =>
        {
            json.WriteString("of", ValueName.Of(rule.Kind));
            json.WriteString("name", rule.Name);
            json.WriteString("into", rule.Into);
            json.WriteString("report", rule.Report);
            json.WriteString("by", rule.By.ToString());
            json.WriteNumber("entry", rule.Number);
        });
    }
}
