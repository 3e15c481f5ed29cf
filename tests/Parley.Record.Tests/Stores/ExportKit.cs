using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Exports;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

public abstract partial class RecordKit
{
    [Fact]
    public void Every_thing_that_provenance_names_is_in_the_graph()
    {
        using var record = _place.Open();
        Append(record, Drafts.Added("one"), Drafts.Read("one"), Decided(Verdict.Edited, Refusal, Demand));
        using var stream = new MemoryStream();
        JsonLdExport.Write(stream, record.AsOf(), record.AsOf().Reports());
        using var json = JsonDocument.Parse(stream.ToArray());
        var nodes = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var known = nodes.Select(node => node.GetProperty("@id").GetString()).ToList();
        string[] links = ["prov:wasDerivedFrom", "prov:wasGeneratedBy", "prov:wasAssociatedWith", "prov:used"];
        var named = nodes.SelectMany(node => links.Where(link => node.TryGetProperty(link, out _)).Select(link => node.GetProperty(link).GetString())).ToList();
        Assert.NotEmpty(named);
        Assert.Subset(known.ToHashSet(), named.ToHashSet());
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Contains("urn:parley:person:ada", known);
    }

    [Fact]
    public void Events_are_imported_once_and_known_from_then_on()
    {
        using var record = _place.Open();
        var (first, second) = (new CodedEvent(new DateOnly(2031, 4, 2), "Norland", "Sudmark", "12", "icews:1"), new CodedEvent(new DateOnly(2031, 4, 1), "Sudmark", "Norland", "057", "icews:2"));
        Append(record, new EventsImported("a.tsv", [first]).Draft(Drafts.Ada), new EventsImported("b.tsv", [first, second]).Draft(Drafts.Ada));
        Assert.Equal([second, first], record.AsOf().Events());
        Assert.Equal([first], record.AsOf().Events(from: first.Day));
        Assert.Equal([first], record.AsOfEntry(1).Events());
        Assert.True(record.AsOf().HasEvent("icews:2"));
        Assert.False(record.AsOfEntry(1).HasEvent("icews:2"));
    }
}
