using Parley.Record.Entries;
using Parley.Record.Placing;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Desk.Records;

/// <summary>Writes reports down together: each with its reading, and where it belongs.</summary>
internal sealed class RecordBatch
{
    private readonly IRecordView _now;
    private readonly Author _by;
    private readonly List<Negotiation> _talks;
    private readonly List<EntryDraft> _drafts = [];
    private readonly List<AddOutcome> _outcomes = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, string Where)> _places = [];
    private readonly List<(string Report, DateOnly? Published, TextPrint Print)> _prints = [];
    private HashSet<(string Where, string What)>? _refused;
    private readonly Dictionary<string, List<(string Report, double Confidence)>> _placed = new(StringComparer.Ordinal);

    private RecordBatch(IRecordView now, Author by)
    {
        (_now, _by) = (now, by);
        _talks = [.. now.Talks().Where(talks => !talks.IsArchived)];
    }

    /// <summary>Appends what is new in the candidates.</summary>
    /// <returns>What came of each, in their order.</returns>
    public static IReadOnlyList<AddOutcome> Append(IRecord record, IReadOnlyList<Candidate> candidates, Author by)
    {
        IReadOnlyList<AddOutcome> outcomes = [];
        record.Append(now =>
        {
            var batch = new RecordBatch(now, by);
            foreach (var candidate in candidates) batch._outcomes.Add(batch.Take(candidate));
            batch.Place();
            outcomes = batch._outcomes;
            return batch._drafts;
        });
        return outcomes;
    }

    private AddOutcome Take(Candidate candidate)
    {
        if (candidate.Problem is { } problem) return SetAside(problem);
        var report = candidate.Taken!.Report;
        var known = _texts.GetValueOrDefault(report.Document.Content) ?? _now.FindText(report.Document.Content);
        return known is null ? Add(candidate, report) : Link(known, report, candidate.Where);
    }

    /// <summary>What is refused for the same reason as before is not written down again.</summary>
    private ReportRefused SetAside(ReadProblem problem)
    {
        _refused ??= _now.Quarantine().Select(refusal => (refusal.Where, refusal.What)).ToHashSet();
        if (_refused.Add((problem.Where, problem.What))) _drafts.Add(new ReportSetAside(problem.Where, problem.What, problem.Remedy).Draft(_by));
        return new ReportRefused(problem);
    }

    private AddOutcome Add(Candidate candidate, Report report)
    {
        var id = UniqueId(report.Id);
        report = report with { Id = id };
        var reading = candidate.Reading! with { Id = id };
        _texts.Add(report.Document.Content, id);
        _places.Add((id, candidate.Where));
        _drafts.Add(new ReportAdded(report, candidate.Where, candidate.Taken!.IsExtracted).Draft(_by));
        _drafts.Add(ReadingMade.Draft(reading));
        if (candidate.Taken.Coded is { } coded) AddCoded(id, coded);
        var talks = TalksOf(report, reading).ToList();
        foreach (var (name, confidence) in talks)
        {
            if (!_placed.TryGetValue(name, out var reports)) _placed.Add(name, reports = []);
            reports.Add((id, confidence));
        }

        if (FindCopy(candidate.Print!, report) is not { } copy) return new ReportRecorded(candidate.Where, id, talks.Select(place => place.Name).ToValueList());
        _drafts.Add(new ReportCopied(id, copy.Original, copy.Likeness).Draft(Authors.Parley));
        return new ReportLinked(candidate.Where, id, copy.Original, copy.Likeness);
    }

    /// <summary>What people coded by hand elsewhere counts as decided by whoever adds it.</summary>
    private void AddCoded(string report, Reading coded)
    {
        foreach (var item in ReadingItems.Of(coded).DistinctBy(item => item.Id)) _drafts.Add(new ItemDecided(report, item.Id, Verdict.Added, Machine: null, item).Draft(_by));
    }

    /// <summary>The report that a new one is a near copy of: in the record, or else among those that are written down with it.</summary>
    private Copy? FindCopy(TextPrint print, Report report)
    {
        if (_now.FindCopy(print, report.Published) is { } copy) return copy;
        var near =
            from other in _prints
            where TextPrint.AreClose(other.Published, report.Published)
            let likeness = print.Likeness(other.Print)
            where likeness >= TextPrint.Near
            select new Copy(report.Id, other.Report, likeness, Number: 0);
        var nearest = near.MaxBy(found => found.Likeness);
        if (nearest is null) _prints.Add((report.Id, report.Published, print));
        return nearest;
    }

    private ReportKnown Link(string original, Report report, string where)
    {
        var isNew = _places.Add((original, where)) && _now.AppearancesOf(original).All(appearance => appearance.Where != where);
        if (isNew) _drafts.Add(new ReportRepeated(original, report, where).Draft(_by));
        return new ReportKnown(where, original, isNew);
    }

    private IEnumerable<(string Name, double Confidence)> TalksOf(Report report, Reading reading) =>
        from talks in _talks
        let confidence = TalksMatch.Of(talks, report, reading)
        where confidence >= TalksMatch.Enough
        select (talks.Name, confidence);

    private void Place()
    {
        foreach (var (talks, reports) in _placed) _drafts.Add(new ReportsPlaced(talks, reports.ToValueList()).Draft(Authors.Parley));
    }

    private string UniqueId(string id)
    {
        var unique = id;
        for (var number = 2; !_ids.Add(unique) || _now.FindReport(unique) is not null; number++) unique = $"{id}-{number}";
        return unique;
    }
}
