using System.Text;
using Parley.Talks;

namespace Parley.Cli.Explanations;

/// <summary>Writes rules as a page of Markdown: <c>docs/reading.md</c>.</summary>
internal static class RuleMarkdown
{
    private const string Head = """
        # How reports are read

        Parley reads by rules and small trained models, one a file in `src/Parley.Readers`. Each documents itself in its source: what it reads, why it is there, a text in
        which it reads something and one much like it in which it does not. The examples are its test. This page is made of those documents by
        `parley explain --format markdown`; `parley explain RULE` prints one, and `parley read --explain` says under each item which rule read it and from which words. The examples
        are read as of a report of 10 May 2019.

        """;

    public static string Of(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var topic in rules.GroupBy(rule => rule.Topic))
        {
            text.Append($"\n## {char.ToUpperInvariant(topic.Key[0])}{topic.Key[1..]}\n");
            foreach (var rule in topic) Add(text, rule);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, Rule rule)
    {
        text.Append($"\n### {rule.Name}\n{rule.Reads}\n\nWhy: {rule.Why}\n\n");
        text.Append("| | text | read |\n| --- | --- | --- |\n");
        text.Append($"| hit | {Cell(rule.Hit.Text)} | {Cell(rule.Hit.Item!)} |\n");
        text.Append($"| near miss | {Cell(rule.NearMiss.Text)} | {Cell(rule.NearMiss.Item ?? "nothing")}{(rule.NearMiss.Note is { } note ? $": {Cell(note)}" : "")} |\n");
    }

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
