using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Journal;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Forecasts;

/// <summary>What <c>parley forecasts</c> is asked to do.</summary>
internal sealed class ForecastsSettings : RecordSettings
{
    [CommandOption("--format <FORMAT>")]
    [Description("text or json; json has an object a line.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    public override ValidationResult Validate() => ListFormats.Validate(Format);
}

/// <summary><c>parley forecasts</c>: lists the questions that were put, with every answer.</summary>
internal sealed class ForecastsCommand : RecordCommand<ForecastsSettings>
{
    protected override Task<int> RunAsync(IRecord record, ForecastsSettings settings, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        foreach (var question in new KeepQuestions(record, RecordSettings.Person).All())
        {
            if (ListFormats.Parse(settings.Format) == ListFormat.Json) ForecastJson.Write(output, question);
            else Write(output, question);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(TextWriter output, KeptQuestion question)
    {
        var state = question.Outcome switch { true => "yes", false => "no", null => "open" };
        output.WriteLine(Printable.Line($"{question.Id}  {question.Text}  {state}{(question.Note is { } note ? $": {note}" : "")}"));
        foreach (var one in question.Answers) output.WriteLine($"    {DayOption.Text(one.On)}  {ForecastText.Percent(one.Probability),6}  ({ForecastText.Percent(one.Low)} to {ForecastText.Percent(one.High)})");
    }
}

/// <summary>What <c>parley resolve</c> is asked to do.</summary>
internal sealed class ResolveSettings : RecordSettings
{
    [CommandArgument(0, "<QUESTION>")]
    [Description("The question: q1.")]
    public string Question { get; init; } = "";

    [CommandArgument(1, "<OUTCOME>")]
    [Description("yes or no.")]
    public string Outcome { get; init; } = "";

    [CommandOption("--note <WORDS>")]
    [Description("By what it was decided.")]
    public string? Note { get; init; }

    public override ValidationResult Validate() => Outcome is "yes" or "no" ? ValidationResult.Success() : ValidationResult.Error($"'{Outcome}' is no outcome: give yes or no.");
}

/// <summary><c>parley resolve</c>: says what came of a question.</summary>
internal sealed class ResolveCommand : RecordCommand<ResolveSettings>
{
    protected override Task<int> RunAsync(IRecord record, ResolveSettings settings, Problems problems, CancellationToken cancellation)
    {
        var question = new KeepQuestions(record, RecordSettings.Person).Resolve(settings.Question, settings.Outcome == "yes", settings.Note);
        using var output = StandardOutput.Open();
        output.WriteLine($"{question.Id}  {question.Text}  {settings.Outcome}");
        return Task.FromResult(ExitCode.Done);
    }
}
