using System.Reflection;
using Parley.Cli.Commands;
using Parley.Testing;
using Spectre.Console.Cli;

namespace Parley.Cli.Tests;

public sealed class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "cli.md"));

    public static TheoryData<string> Options => new(
        from settings in typeof(ReadSettings).Assembly.GetTypes()
        where settings.IsSubclassOf(typeof(CommandSettings))
        from property in settings.GetProperties()
        from option in property.GetCustomAttributes<CommandOptionAttribute>()
        from name in option.LongNames
        select $"--{name}");

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_documented(string option) => Assert.Contains($"`{option}", Page, StringComparison.Ordinal);

    /// <summary>The brief itself is held to the snapshot by a test of its own.</summary>
    [Fact]
    public void The_brief_that_opens_the_README_is_what_the_command_prints()
    {
        var printed = File.ReadAllLines(Repository.PathOf("tests", "Parley.Cli.Tests", "Briefs", "Snapshots", "us-china.txt"));
        var shown = File.ReadLines(Repository.PathOf("README.md"))
            .SkipWhile(line => !line.StartsWith("The first prints this", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.Length == 0 || line.StartsWith("    ", StringComparison.Ordinal))
            .Where(line => line.Length > 0 && line.Trim() != "...")
            .Select(line => line[4..])
            .ToList();
        Assert.True(shown.Count > 10);
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [Fact]
    public void Every_command_is_documented()
    {
        string[] commands =
        [
            "read",
            "brief",
            "compare",
            "add",
            "talks new",
            "talks list",
            "talks show",
            "talks edit",
            "talks move",
            "talks archive",
            "feed add",
            "feed list",
            "feed remove",
            "watch",
            "alerts",
            "search",
            "quarantine",
            "import",
            "export",
            "review",
            "items",
            "accept",
            "reject",
            "edit",
            "undo",
            "reread",
            "disputes",
            "names merge",
            "names split",
            "names list",
            "serve",
            "verify",
            "rebuild",
            "explain",
            "ask",
            "forecasts",
            "resolve",
            "track-record",
            "backtest",
            "bargain",
            "bargain new",
            "simulate",
            "convert",
            "predict",
            "schema",
        ];
        Assert.All(commands, command => Assert.Contains($"`parley {command}", Page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.Failed)]
    [InlineData(ExitCode.Partly)]
    [InlineData(ExitCode.Stopped)]
    public void Every_exit_code_is_documented(int code) => Assert.Contains($"| {code} |", Page, StringComparison.Ordinal);
}
