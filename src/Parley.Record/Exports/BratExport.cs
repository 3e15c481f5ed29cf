using System.Globalization;
using System.Text;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Record.Exports;

/// <summary>Writes the standoff annotations of a report as brat reads them (<c>.ann</c> beside <c>.txt</c>).</summary>
/// <remarks>
/// Stenetorp et al., "BRAT: a Web-based Tool for NLP-Assisted Text Annotation" (EACL 2012). Offsets are in code points, since brat counts so; what runs over a
/// line break is in pieces. Each item is a text-bound annotation of the words that it is about; its fields are notes.
/// </remarks>
public sealed class BratExport
{
    private readonly string _text;
    private readonly int[] _points;
    private readonly StringBuilder _lines = new();
    private int _items;

    private BratExport(string text)
    {
        _text = text;
        _points = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++) _points[at + 1] = _points[at] + (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? 0 : 1);
    }

    /// <summary>The annotations of a report.</summary>
    public static string Format(RecordedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var export = new BratExport(report.Report.Document.Content);
        var reading = report.Reading;
        foreach (var item in reading.Attributions) export.Add(item);
        foreach (var item in reading.Positions) export.Add("Position", [item.Content], $"{ValueName.Of(item.Act)}; holder: {item.Holder}; target: {item.Target}; issue: {item.Issue}");
        foreach (var item in reading.Meetings) export.Add("Meeting", [item.Evidence.Span], $"{ValueName.Of(item.Status)}; parties: {string.Join(", ", item.Parties)}; level: {ValueName.Of(item.Level)}; date: {item.Start}");
        foreach (var item in reading.Pressure) export.Add("Pressure", [item.Evidence.Span], $"{ValueName.Of(item.Status)}; actor: {item.Actor}; target: {item.Target}; instrument: {ValueName.Of(item.Instrument)}");
        foreach (var item in reading.Milestones) export.Add("Milestone", [item.Evidence.Span], $"{ValueName.Of(item.Kind)}; date: {item.Date}");
        foreach (var item in reading.Factions) export.Add("Faction", [item.Evidence.Span], $"party: {item.Party}; members: {string.Join(", ", item.Members)}; stance: {item.Stance}");
        foreach (var item in reading.Attitudes) export.Add("Attitude", [item.Evidence.Span], $"{ValueName.Of(item.Side)}; from: {item.From}; to: {item.To}");
        foreach (var item in reading.Actors) export.Add("Actor", item.Mentions.Take(1), $"{item.Name}; role: {item.Role}; party: {item.Party}");
        return export._lines.ToString();
    }

    private void Add(Attribution item)
    {
        var cue = Add("Cue", item.Cue, ValueName.Of(item.Form));
        var content = Add("Content", item.Content, note: "");
        var source = item.Source is { } known ? Add("Source", known.Spans, $"{ValueName.Of(known.Kind)}; actor: {known.Actor}; party: {known.Party}") : null;
        if (cue is null || content is null) return;
        var arguments = source is null ? $"Cue:{cue} Content:{content}" : $"Cue:{cue} Content:{content} Source:{source}";
        _lines.Append(CultureInfo.InvariantCulture, $"E{cue[1..]}\tAttribution:{cue} {arguments[(arguments.IndexOf(' ', StringComparison.Ordinal) + 1)..]}\n");
    }

    /// <summary>Adds an annotation of words; null when there are none.</summary>
    private string? Add(string type, IEnumerable<Span> spans, string note)
    {
        var pieces = spans.Where(span => span.End <= _text.Length).SelectMany(Pieces).ToList();
        if (pieces.Count == 0) return null;
        var id = $"T{++_items}";
        var places = string.Join(';', pieces.Select(piece => $"{_points[piece.Start]} {_points[piece.End]}"));
        _lines.Append(CultureInfo.InvariantCulture, $"{id}\t{type} {places}\t{string.Join(' ', pieces.Select(piece => piece.In(_text)))}\n");
        if (note.Length > 0) _lines.Append(CultureInfo.InvariantCulture, $"#{_items}\tAnnotatorNotes {id}\t{note.ReplaceLineEndings(" ").Replace('\t', ' ')}\n");
        return id;
    }

    /// <summary>The parts of a span that do not run over a line break.</summary>
    private IEnumerable<Span> Pieces(Span span)
    {
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && _text[at] is not ('\n' or '\r')) continue;
            if (at > start) yield return new Span(start, at);
            start = at + 1;
        }
    }
}
