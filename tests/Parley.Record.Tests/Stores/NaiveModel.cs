using System.Text.Json;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Tests.Stores;

/// <summary>What a record says after some entries, found by replaying all of them: slow, and too simple to be wrong.</summary>
internal sealed class NaiveModel
{
    private readonly List<Entry> _entries;

    public NaiveModel(IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        _entries = all.FindAll(entry => entry.Kind is not (EntryKind.ItemDecided or EntryKind.NameMerged or EntryKind.ReportCopied) || !IsUndone(all, entry));
    }

    /// <summary>The holders and acts of the positions of a report, as they count; null when it was not read.</summary>
    public IReadOnlyList<(string Holder, PositionAct Act)>? Positions(string report)
    {
        if (Last(EntryKind.ReadingMade, json => json.GetProperty("id").GetString() == report) is not { } read) return null;
        var machine = ReadingItems.Of(ReadingJson.Parse(read))[0];
        var decisions = _entries.Where(entry => entry.Kind == EntryKind.ItemDecided)
            .Select(entry => JsonDocument.Parse(entry.Payload).RootElement)
            .Where(json => json.GetProperty("report").GetString() == report)
            .GroupBy(json => json.GetProperty("item").GetString())
            .ToDictionary(same => same.Key!, same => same.Last(), StringComparer.Ordinal);
        var others = decisions.Where(decision => decision.Key != machine.Id).Select(decision => decision.Value).Where(HasValue).ToList();
        var own = decisions.TryGetValue(machine.Id, out var decided)
            ? (HasValue(decided) ? [decided.GetProperty("value")] : [])
            : others.Count > 0 ? (JsonElement[])[] : [JsonDocument.Parse(machine.Json).RootElement];
        return [.. own.Concat(Ordered(others).Select(other => other.GetProperty("value"))).Select(item => (Name(item.GetProperty("holder").GetString()!, report), ActOf(item)))];
    }

    /// <summary>The reports of talks.</summary>
    public IReadOnlySet<string> ReportsOf(string talks)
    {
        var places = new Dictionary<string, (double Confidence, bool IsDecided)>(StringComparer.Ordinal);
        foreach (var entry in _entries.Where(entry => entry.Kind == EntryKind.ReportsPlaced))
        {
            var json = JsonDocument.Parse(entry.Payload).RootElement;
            if (json.GetProperty("talks").GetString() != talks) continue;
            foreach (var place in json.GetProperty("reports").EnumerateArray())
            {
                var id = place.GetProperty("report").GetString()!;
                if (entry.By.IsPerson || !places.TryGetValue(id, out var before) || !before.IsDecided) places[id] = (place.GetProperty("confidence").GetDouble(), entry.By.IsPerson);
            }
        }

        return places.Where(place => place.Value.Confidence > 0 && Positions(place.Key) is not null && !IsCopy(place.Key)).Select(place => place.Key).ToHashSet();
    }

    public string? About(string talks) => Last(EntryKind.TalksDefined, json => json.GetProperty("name").GetString() == talks)?.GetProperty("about").GetString();

    private static bool IsUndone(List<Entry> all, Entry entry) => all.Exists(later => later.Kind == EntryKind.EntryUndone && later.Number > entry.Number
        && JsonDocument.Parse(later.Payload).RootElement.GetProperty("entry").GetInt64() == entry.Number);

    private static bool HasValue(JsonElement decision) => decision.GetProperty("value").ValueKind != JsonValueKind.Null;

    private static PositionAct ActOf(JsonElement item) => Enum.Parse<PositionAct>(item.GetProperty("act").GetString()!, ignoreCase: true);

    /// <summary>By the entry of the decision that counts, since that is the order in which they are put into the reading.</summary>
    private IEnumerable<JsonElement> Ordered(List<JsonElement> decisions) => decisions.OrderBy(decision => _entries.FindLastIndex(entry => entry.Kind == EntryKind.ItemDecided && entry.Payload == decision.GetRawText()));

    private bool IsCopy(string report) => Last(EntryKind.ReportCopied, json => json.GetProperty("report").GetString() == report) is not null;

    private string Name(string name, string report)
    {
        var seen = new HashSet<string>();
        while (seen.Add(name))
        {
            var rule = Rule(name, here => here.Any(id => id.GetString() == report)) ?? Rule(name, here => !here.Any());
            if (rule is null || rule == name) break;
            name = rule;
        }

        return name;
    }

    private string? Rule(string name, Func<IEnumerable<JsonElement>, bool> isMeant) =>
        Last(EntryKind.NameMerged, json => json.GetProperty("name").GetString() == name && isMeant(json.GetProperty("reports").EnumerateArray()))?.GetProperty("into") is { } into
            ? into.GetString() ?? name
            : null;

    private JsonElement? Last(string kind, Func<JsonElement, bool> isMeant) =>
        _entries.Where(entry => entry.Kind == kind).Select(entry => (JsonElement?)JsonDocument.Parse(entry.Payload).RootElement).LastOrDefault(json => isMeant(json!.Value));
}
