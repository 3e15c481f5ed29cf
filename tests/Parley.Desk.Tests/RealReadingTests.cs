using System.Text;
using System.Text.Json;
using Parley.Language;
using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Desk.Tests;

/// <summary>What holds for every reading that Parley's own reader makes, whatever the text.</summary>
public sealed class RealReadingTests
{
    private static readonly ReadReports Reports = new();

    private static readonly Lazy<English> Language = new(English.Load);

    private static readonly string[] Samples = Directory.GetFiles(Repository.PathOf("samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Texts made of what reports are made of, in no sensible order.</summary>
    private static readonly Gen<string> Soup = Gen.OneOf(
        "Norland", "Sudmark", "the minister", "said", "told reporters", "\"", "“", "”", "'", "will", "not", "tariffs", "on", "Tuesday", "in May", "talks", "with",
        "demanded", "that", "offered to", "lift", ".", ",", "\r\n", "\n\n", "😀", "&amp;", "U.S.", "Mr.", "(", ")", "--", "\t", "Zürich", "北京", "5.2%", "\u00A0", "\u200B").Array[0, 60].Select(words => string.Join(' ', words));

    [Fact]
    public async Task Every_span_of_a_sample_begins_and_ends_with_a_token()
    {
        foreach (var read in await ReadAsync(Samples)) CheckSpans(read);
    }

    [Fact]
    public async Task Every_span_of_any_text_begins_and_ends_with_a_token()
    {
        foreach (var read in await ReadLinesAsync(Texts())) CheckSpans(read);
    }

    [Fact]
    public async Task Reading_twice_gives_the_same_reading() =>
        Assert.Equal((await ReadAsync(Samples)).Select(read => read.Reading), (await ReadAsync(Samples)).Select(read => read.Reading));

    [Fact]
    public async Task The_order_of_the_reports_does_not_matter() => Assert.Equal(
        (await ReadAsync(Samples)).Select(read => read.Reading),
        (await ReadAsync(Samples.Reverse().ToArray())).Select(read => read.Reading).Reverse());

    [Fact]
    public async Task The_samples_are_not_read_as_empty() =>
        Assert.All(await ReadAsync(Samples), read => Assert.True(read.Reading.Attributions.Count + read.Reading.Positions.Count > 0, read.Report.Id));

    private static void CheckSpans(ReportRead read)
    {
        var tokens = Language.Value.Analyze(read.Report.Document, read.Report.Published).Sentences.SelectMany(sentence => sentence.Spans).ToArray();
        var starts = tokens.Select(token => token.Start).ToHashSet();
        var ends = tokens.Select(token => token.End).ToHashSet();
        Assert.All(Spans(read.Reading), span =>
        {
            Assert.InRange(span.End, 1, read.Report.Document.Content.Length);
            Assert.True(starts.Contains(span.Start) && ends.Contains(span.End), $"{read.Report.Id}: {span} '{span.In(read.Report.Document.Content)}'");
        });
    }

    private static IEnumerable<Span> Spans(Reading reading) =>
    [
        .. reading.Actors.SelectMany(actor => actor.Mentions),
        .. reading.Attributions.SelectMany(said => said.Cue.Concat(said.Content).Concat(said.Source?.Spans ?? []).Append(said.Evidence.Span)),
        .. reading.Positions.SelectMany(position => new[] { position.Content, position.Evidence.Span }),
        .. reading.Meetings.Select(meeting => meeting.Evidence.Span),
        .. reading.Pressure.Select(pressure => pressure.Evidence.Span),
        .. reading.Milestones.Select(milestone => milestone.Evidence.Span),
        .. reading.Factions.Select(faction => faction.Evidence.Span),
        .. reading.Outlook.Evidence is { } outlook ? new[] { outlook.Span } : [],
    ];

    private static string[] Texts()
    {
        var texts = new List<string>();
        Soup.Sample(texts.Add, seed: "0000KOIPe503", iter: 150, threads: 1);
        return texts.Where(text => !string.IsNullOrWhiteSpace(text)).ToArray();
    }

    private static async Task<ReportRead[]> ReadLinesAsync(string[] texts)
    {
        var lines = string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = text })));
        return await ReadAsync(new ReadRequest(["-"]) { AreJsonLines = true, OpenStandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(lines)) });
    }

    private static Task<ReportRead[]> ReadAsync(string[] paths) => ReadAsync(new ReadRequest(paths));

    private static async Task<ReportRead[]> ReadAsync(ReadRequest request) =>
        (await Reports.RunAsync(request, TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken))
        .Select(outcome => Assert.IsType<ReportRead>(outcome)).ToArray();
}
