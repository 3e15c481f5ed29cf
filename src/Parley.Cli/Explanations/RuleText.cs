using System.Text;
using Parley.Talks;

namespace Parley.Cli.Explanations;

/// <summary>Lays rules out as plain text.</summary>
internal static class RuleText
{
    private const int Width = 100;
    private const string Indent = "          ";

    /// <summary>Each rule in full, a blank line between them.</summary>
    public static string Of(IEnumerable<Rule> rules) => string.Join('\n', rules.Select(Of));

    /// <summary>The names of the rules, topic by topic.</summary>
    public static string Names(IEnumerable<Rule> rules)
    {
        var text = new StringBuilder();
        foreach (var topic in rules.GroupBy(rule => rule.Topic))
        {
            text.Append($"{topic.Key}\n");
            foreach (var rule in topic) text.Append($"  {rule.Name,-24}{First(rule.Reads)}\n");
        }

        return text.ToString();
    }

    private static string Of(Rule rule)
    {
        var text = new StringBuilder($"{rule.Name}\n");
        Add(text, "reads", rule.Reads);
        Add(text, "why", rule.Why);
        Add(text, "hit", $"“{rule.Hit.Text}”");
        Add(text, "", $"→ {rule.Hit.Item}");
        Add(text, "near miss", $"“{rule.NearMiss.Text}”");
        Add(text, "", $"→ {rule.NearMiss.Item ?? "nothing"}{(rule.NearMiss.Note is { } note ? $" ({note.TrimEnd('.')})" : "")}");
        return text.ToString();
    }

    private static void Add(StringBuilder text, string label, string words)
    {
        text.Append($"{label,-10}");
        var column = Indent.Length;
        foreach (var word in words.Split(' '))
        {
            if (column + word.Length > Width)
            {
                text.Append('\n').Append(Indent);
                column = Indent.Length;
            }
            else if (column > Indent.Length)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }

    /// <summary>What a rule reads, up to the first colon, semicolon or full stop.</summary>
    private static string First(string reads)
    {
        var end = reads.AsSpan().IndexOfAny(":;.");
        return end < 0 ? reads : reads[..end];
    }
}
