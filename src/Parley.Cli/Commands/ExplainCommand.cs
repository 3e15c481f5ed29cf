using Parley.Cli.Explanations;
using Parley.Cli.Output;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley explain</c>: tells about the rules and models by which reports are read.</summary>
internal sealed class ExplainCommand : Command<ExplainSettings>
{
    public override int Execute(CommandContext context, ExplainSettings settings, CancellationToken cancellationToken)
    {
        var rules = settings.Rule is { } asked ? ExplainRules.Find(asked) : ExplainRules.All;
        if (rules.Count == 0) return Unknown(settings.Rule!);
        using var output = StandardOutput.Open();
        output.Write(settings.ExplainFormat switch
        {
            ExplainFormat.Json => RuleJson.Of(rules),
            ExplainFormat.Markdown => RuleMarkdown.Of(rules),
            _ when settings.Rule is null => RuleText.Names(rules),
            _ => RuleText.Of(rules),
        });
        return ExitCode.Done;
    }

    private static int Unknown(string asked)
    {
        using var error = StandardOutput.OpenError();
        new Problems(error, StandardOutput.IsErrorColoured).Tell($"there is no rule or topic '{asked}'; parley explain lists them");
        return ExitCode.Failed;
    }
}
