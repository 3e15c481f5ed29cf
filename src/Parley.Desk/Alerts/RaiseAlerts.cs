using System.Runtime.CompilerServices;
using Parley.Desk.Alerts.Channels;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Desk.Alerts;

/// <summary>Raises alerts, and delivers them.</summary>
/// <remarks>
/// An alert is raised once for good: that is an entry of the record, before anything is sent. Each way of delivery gets it until it has taken it, which is an entry too. When the
/// work is cut off between the two, what was being sent is sent again, under the same id.
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="file">What to be alerted to.</param>
/// <param name="clock">Tells the day.</param>
public sealed class RaiseAlerts(IRecord record, AlertFile file, TimeProvider clock) : IDisposable
{
    private readonly AlertChannels _channels = new();

    /// <summary>The password of the user as whom e-mail is sent, or null.</summary>
    public string? MailPassword { get; init; }

    /// <summary>Raises what is new, and delivers what has not been.</summary>
    /// <returns>What goes to the terminal, and what could not be delivered now.</returns>
    /// <exception cref="RequestException">There are no such talks as a rule names.</exception>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    public async IAsyncEnumerable<AlertOutcome> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        Raise();
        var delivered = AlertEntries.Delivered(record);
        foreach (var raised in AlertEntries.Raised(record).ToList())
        {
            foreach (var target in file.Targets.Where(target => raised.Targets.Contains(target.Name) && !delivered.Contains((raised.Number, target.Name))))
            {
                var problem = await _channels.SendAsync(target, raised, MailPassword, cancellation).ConfigureAwait(false);
                if (problem is not null) yield return new AlertDelayed(new ReadProblem(target.Name, problem, "it is sent again the next time"));
                else if (target is TerminalTarget) yield return new AlertShown(raised);
                if (problem is null) record.Append(_ => [AlertEntries.Delivered(raised.Number, target.Name)]);
            }
        }
    }

    /// <summary>All alerts that were raised, in their order.</summary>
    public static IEnumerable<RaisedAlert> List(IRecord record) => AlertEntries.Raised(record);

    /// <inheritdoc/>
    public void Dispose() => _channels.Dispose();

    private void Raise()
    {
        var begun = Begin();
        var view = record.AsOf();
        var unknown = file.Rules.FirstOrDefault(rule => view.FindTalks(rule.Talks) is null);
        if (unknown is not null) throw new RequestException($"there are no talks '{unknown.Talks}'; parley talks list shows those that there are");
        var finder = new AlertFinder(view, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), [.. AlertEntries.Raised(record)]);
        var found = file.Rules.SelectMany(rule => finder.Find(rule, begun[rule.ToString()])).DistinctBy(KeyOf).ToList();
        if (found.Count == 0) return;
        record.Append(_ =>
        {
            var known = AlertEntries.Raised(record).Select(raised => KeyOf(raised.Alert)).ToHashSet();
            return found.Where(alert => !known.Contains(KeyOf(alert))).Select(alert => AlertEntries.Raised(alert, file.Targets.Select(target => target.Name))).ToList();
        });
    }

    private IReadOnlyDictionary<string, Entry> Begin()
    {
        var begun = AlertEntries.Begun(record);
        var fresh = file.Rules.Select(rule => rule.ToString()).Where(rule => !begun.ContainsKey(rule)).Distinct(StringComparer.Ordinal).ToList();
        if (fresh.Count == 0) return begun;
        record.Append(_ => fresh.Select(AlertEntries.Begun));
        return AlertEntries.Begun(record);
    }

    private static (AlertKind When, string Talks, string Key) KeyOf(Alert alert) => (alert.When, alert.Talks, alert.Key);
}
