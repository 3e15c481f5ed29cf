using System.Text.RegularExpressions;
using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Names the talks that are followed, and says which reports belong to them.</summary>
/// <param name="record">The record.</param>
/// <param name="by">The person who says so.</param>
public sealed partial class KeepTalks(IRecord record, Author by)
{
    /// <summary>Begins to follow talks. Reports that are there already and speak of them join.</summary>
    /// <returns>How many reports joined.</returns>
    /// <exception cref="RequestException">There are talks of that name, or the name is none that talks may have.</exception>
    public int Define(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        if (!Name().IsMatch(talks.Name)) throw new RequestException($"'{talks.Name}' is no name for talks: use letters, digits, '-', '_' and '.', 64 at most");
        return Change(now => now.FindTalks(talks.Name) is null ? talks : throw new RequestException($"there are talks '{talks.Name}' already; parley talks edit changes them"));
    }

    /// <summary>Describes talks anew: reports that speak of them now join, and those that no longer do leave, except where a person decided.</summary>
    /// <param name="name">Their name.</param>
    /// <param name="edit">Makes the new description of the present one; the name stays.</param>
    /// <returns>How many reports joined or left.</returns>
    /// <exception cref="RequestException">There are no such talks.</exception>
    public int Edit(string name, Func<Negotiation, Negotiation> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return Change(now => edit(Find(now, name)) with { Name = name });
    }

    /// <summary>Puts a report into talks, or takes it out, whatever the program finds.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="into">The talks that it belongs to, or null.</param>
    /// <param name="outOf">The talks that it does not belong to, or null.</param>
    /// <exception cref="RequestException">There is no such report, or there are no such talks.</exception>
    public void Move(string report, string? into, string? outOf) => record.Append(now =>
    {
        if (now.FindReport(report) is null) throw new RequestException($"there is no report '{report}'; parley talks show lists those of talks");
        return Places(now, report, into, outOf).ToList();
    });

    private IEnumerable<EntryDraft> Places(IRecordView now, string report, string? into, string? outOf)
    {
        if (outOf is not null) yield return new ReportsPlaced(Find(now, outOf).Name, [(report, 0)]).Draft(by);
        if (into is not null) yield return new ReportsPlaced(Find(now, into).Name, [(report, 1)]).Draft(by);
    }

    private int Change(Func<IRecordView, Negotiation> make)
    {
        var changed = 0;
        record.Append(now =>
        {
            var talks = make(now);
            var placed = talks.IsArchived ? [] : Matching.Changes(now, talks);
            changed = placed.Count;
            var definition = new TalksDefined(talks).Draft(by);
            return placed.Count == 0 ? [definition] : [definition, new ReportsPlaced(talks.Name, placed).Draft(Authors.Parley)];
        });
        return changed;
    }

    private static Negotiation Find(IRecordView now, string name) =>
        now.FindTalks(name) ?? throw new RequestException($"there are no talks '{name}'; parley talks list shows those that there are");

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$")]
    private static partial Regex Name();
}
