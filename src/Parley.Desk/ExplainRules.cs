using Parley.Readers.Rules;
using Parley.Talks;

namespace Parley.Desk;

/// <summary>Tells by which rules and models reports are read.</summary>
public static class ExplainRules
{
    /// <summary>All rules, topic by topic.</summary>
    public static IReadOnlyList<Rule> All => RuleBook.All;

    /// <summary>The rule of a name, or all rules of a topic; none when there is neither.</summary>
    public static IReadOnlyList<Rule> Find(string nameOrTopic) =>
        [.. All.Where(rule => Is(rule.Name, nameOrTopic) || Is(rule.Topic, nameOrTopic))];

    private static bool Is(string name, string asked) => name.Equals(asked, StringComparison.OrdinalIgnoreCase);
}
