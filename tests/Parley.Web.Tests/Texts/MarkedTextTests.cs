using Parley.Talks;
using Parley.Testing;
using Parley.Text;
using Parley.Web.Texts;

namespace Parley.Web.Tests.Texts;

public sealed class MarkedTextTests
{
    private static readonly Gen<(Report Report, Reading Reading)> Readings =
        from text in GenReading.Text
        from reading in GenReading.Of(text.Length)
        select (new Report("r", new TextDocument(text)), reading);

    [Fact]
    public void Every_word_of_every_paragraph_is_shown_once() => Readings.Sample(read =>
    {
        var shown = Mark(read).Select(paragraph => string.Concat(paragraph.Sentences.SelectMany(sentence => sentence.Segments).Select(segment => segment.Span.In(read.Report.Document.Content))));
        return shown.SequenceEqual(read.Report.Document.Paragraphs.Select(paragraph => paragraph.In(read.Report.Document.Content)));
    });

    [Fact]
    public void Every_note_stands_beside_one_paragraph() => Readings.Sample(read =>
        read.Report.Document.Paragraphs.Length == 0 || Mark(read).Sum(paragraph => paragraph.Notes.Count) == NoteWriter.Of(read.Report, read.Reading).Count);

    [Fact]
    public void No_place_is_named_twice() => Readings.Sample(read =>
    {
        var places = Mark(read).SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => sentence.Segments.SelectMany(segment => segment.Anchors).Concat(sentence.Anchor is { } anchor ? [anchor] : [])).ToList();
        return places.Distinct().Count() == places.Count;
    });

    [Fact]
    public void No_cut_goes_through_a_surrogate_pair() => Readings.Sample(read =>
        Mark(read).SelectMany(paragraph => paragraph.Sentences).SelectMany(sentence => sentence.Segments).SkipLast(1)
            .All(segment => !char.IsLowSurrogate(read.Report.Document.Content[segment.Span.Start]) || segment.Span.Start == 0 || !char.IsHighSurrogate(read.Report.Document.Content[segment.Span.Start - 1])));

    [Fact]
    public void What_is_said_within_something_said_is_marked_apart()
    {
        var text = "Ada said that Ben refused.";
        var evidence = new Evidence(new Span(0, text.Length), 1);
        var inner = new Attribution(new AttributionSource([new Span(14, 17)], "Ben", null, SourceKind.Named), [new Span(18, 25)], [new Span(18, 25)], AttributionForm.Indirect, evidence);
        var outer = new Attribution(new AttributionSource([new Span(0, 3)], "Ada", null, SourceKind.Named), [new Span(4, 8)], [new Span(9, 25)], AttributionForm.Indirect, evidence) { Nested = [inner] };
        var reading = new Reading("r", null, null, null, "hand", [], [], [outer], [], [], [], [], [], Outlook.None);
        var kinds = Mark((new Report("r", new TextDocument(text)), reading)).Single().Sentences.Single().Segments.Where(segment => segment.Span.Length > 1).ToDictionary(segment => segment.Span.In(text), segment => string.Join(' ', segment.Kinds));
        Assert.Equal("source", kinds["Ada"]);
        Assert.Equal("content source2", kinds["Ben"]);
        Assert.Equal("content content2 cue2", kinds["refused"]);
    }

    private static IReadOnlyList<MarkedParagraph> Mark((Report Report, Reading Reading) read) => MarkedText.Of(read.Report, read.Reading, NoteWriter.Of(read.Report, read.Reading));
}
