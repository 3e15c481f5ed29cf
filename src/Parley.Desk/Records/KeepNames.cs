using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Says which names of actors and issues are one, and which are not. Every such decision can be taken back.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person who says so.</param>
public sealed class KeepNames(IRecord record, Author by)
{
    /// <summary>A name stands for another in all reports, where nothing else is said.</summary>
    /// <param name="kind">Whether they are names of actors or of issues.</param>
    /// <param name="name">The name as it is read.</param>
    /// <param name="into">The name that counts.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="RequestException">They are the same name, or the other stands for this one already.</exception>
    public Entry Merge(NameKind kind, string name, string into) => record.Append(now =>
    {
        if (name.Length == 0 || into.Length == 0 || name == into) throw new RequestException("give two names that differ");
        if (Follow(now, kind, into) == name) throw new RequestException($"'{into}' stands for '{name}' already; parley names split '{into}' ends that");
        return [new NameMerged(kind, name, into, []).Draft(by)];
    })[0];

    /// <summary>Ends that a name stands for another; or, with reports named, lets it stand for another name in those.</summary>
    /// <param name="kind">Whether it is the name of an actor or of an issue.</param>
    /// <param name="name">The name as it is read.</param>
    /// <param name="into">What the name stands for in those reports; null for itself.</param>
    /// <param name="reports">The ids of the reports; none for all.</param>
    /// <returns>The entry that says so.</returns>
    /// <exception cref="RequestException">The name stands for no other, or there is no such report.</exception>
    public Entry Split(NameKind kind, string name, string? into = null, ValueList<string>? reports = null) => record.Append(now =>
    {
        var among = reports ?? [];
        if (into is not null && among.Count == 0) throw new RequestException("name the reports in which it stands for another");
        if (among.FirstOrDefault(report => now.FindReport(report) is null) is { } missing) throw new RequestException($"there is no report '{missing}'; parley search and parley talks show list reports");
        if (into is null && among.Count == 0 && !now.Names().Any(rule => rule.Kind == kind && rule.Name == name && rule.Report is null))
        {
            throw new RequestException($"'{name}' stands for no other name; parley names list shows those that do");
        }

        return [new NameMerged(kind, name, into, among).Draft(by)];
    })[0];

    private static string Follow(IRecordView now, NameKind kind, string name)
    {
        var rules = now.Names().Where(rule => rule.Kind == kind && rule.Report is null).ToDictionary(rule => rule.Name, rule => rule.Into, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(name) && rules.TryGetValue(name, out var into)) name = into;
        return name;
    }
}
