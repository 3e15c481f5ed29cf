using System.ComponentModel;
using Parley.Cli.Records;
using Parley.Talks.Forecasts;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Parley.Cli.Forecasts;

/// <summary>What <c>parley ask</c> is asked to do.</summary>
internal sealed class AskSettings : RecordSettings
{
    [CommandArgument(0, "<PARTY>")]
    [Description("A state or bloc: \"United States\", USA.")]
    public string One { get; init; } = "";

    [CommandArgument(1, "<OTHER>")]
    [Description("The other one.")]
    public string Other { get; init; } = "";

    [CommandOption("--by <DATE>", isRequired: true)]
    [Description("The last day (YYYY-MM-DD) on which it can come true.")]
    public string By { get; init; } = "";

    [CommandOption("--deal")]
    [Description("Asks whether they sign a deal that at least three reports of one day bear out; what is asked by default.")]
    public bool Deal { get; init; }

    [CommandOption("--kind <KIND>")]
    [Description("What is asked instead: sign, neg, talk, sanct, halt, settle.")]
    public string? Kind { get; init; }

    [CommandOption("--on <DATE>")]
    [Description("The day (YYYY-MM-DD) of asking: only what is dated before it is known. By default today.")]
    public string? On { get; init; }

    [CommandOption("--events <FILE>")]
    [Description("Rows of event data (source, relation or CAMEO code, target, day, with tabs between them), gzipped or not; may be given several times.")]
    public string[] Events { get; init; } = [];

    [CommandOption("--format <FORMAT>")]
    [Description("text or json.")]
    [DefaultValue("text")]
    public string Format { get; init; } = "text";

    /// <summary>What is asked about.</summary>
    public QuestionKind Asked => Kind is null ? QuestionKind.CorroboratedSign : QuestionName.Parse(Kind)!.Value;

    public override ValidationResult Validate() => this switch
    {
        { Deal: true, Kind: not null } => ValidationResult.Error("--deal and --kind: give one of them."),
        { Kind: { } kind } when QuestionName.Parse(kind) is null => ValidationResult.Error($"--kind: '{kind}' is none of sign, sign3, neg, talk, sanct, halt, settle."),
        _ when !DayOption.IsDay(By) => DayOption.Wrong("--by", By),
        { On: { } on } when !DayOption.IsDay(on) => DayOption.Wrong("--on", on),
        _ => ListFormats.Validate(Format),
    };
}
