using Parley.Talks.Journal;

namespace Parley.Record.Corrections;

/// <summary>Tells for which name a name stands. Immutable.</summary>
/// <param name="rules">The rules that hold, one for each kind, name and report at most.</param>
internal sealed class NameBook(IEnumerable<NameRule> rules)
{
    private readonly Dictionary<(NameKind Kind, string Name, string? Report), string> _rules = rules.ToDictionary(rule => (rule.Kind, rule.Name, rule.Report), rule => rule.Into);

    /// <summary>Whether every name stands for itself.</summary>
    public bool IsEmpty => _rules.Count == 0;

    /// <summary>The name that counts. What is said of the report goes before what is said of all; names are followed from one to the next.</summary>
    public string Find(NameKind kind, string name, string report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(name) && Next(kind, name, report) is { } into) name = into;
        return name;
    }

    /// <summary>All names that stand for a name, itself among them, in any report.</summary>
    public IReadOnlyList<string> NamesFor(NameKind kind, string name)
    {
        var names = new List<string> { name };
        for (var at = 0; at < names.Count; at++)
        {
            names.AddRange(_rules.Where(rule => rule.Key.Kind == kind && rule.Value == names[at] && !names.Contains(rule.Key.Name)).Select(rule => rule.Key.Name));
        }

        return names;
    }

    private string? Next(NameKind kind, string name, string report) => _rules.GetValueOrDefault((kind, name, report)) ?? _rules.GetValueOrDefault((kind, name, null));
}
