using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Attributions;
using Parley.Talks;
using Parley.Testing;
using Parley.Text;

namespace Parley.Readers.Tests.Attributions;

public sealed class AttributionReaderTests
{
    private static readonly Lazy<English> _english = new(English.Load);
    private static readonly Lazy<AttributionReader> _reader = new(AttributionReader.Load);

    private static readonly string[] _sentences =
    [
        "The harbor board will not reopen the contract, the minister said. ",
        "“We are not there yet,” said Ana Duarte, who leads the delegation. “But we are close.” ",
        "According to the ministry, fish quotas will fall by a tenth.\n\n",
        "Officials told reporters that the two sides had \"a frank exchange\" on duties. ",
        "Talks resume on Tuesday. ",
        "“An unfinished sentence about tariffs, he said.\n\n",
        "”, said ' the\" union: \n",
        "She believes the pact is dead and wants a new one. ",
        "\n“The pact is dead.” — Ana Duarte\n",
    ];

    private static readonly Gen<string> _passages =
        Gen.Int[0, _sentences.Length - 1].List[0, 8].Select(picks => string.Concat(picks.Select(pick => _sentences[pick])));

    [Theory]
    [InlineData("The union will strike in May, its president said.", "its president", "said", "The union will strike in May")]
    [InlineData("The minister said that the quota would stay.", "The minister", "said", "that the quota would stay")]
    [InlineData("According to the ministry, exports fell in March.", "the ministry", "According to", "exports fell in March")]
    [InlineData("“We will not sign this text,” the envoy said.", "the envoy", "said", "“We will not sign this text,”")]
    [InlineData("The fishery round ended without a text, diplomats attending the session said.", "diplomats attending the session", "said", "The fishery round ended without a text")]
    [InlineData("\"We will not sign this text,\" said the envoy.", "the envoy", "said", "\"We will not sign this text,\"")]
    public void Constructions_are_read(string text, string source, string cue, string content)
    {
        var attribution = Assert.Single(Read(text));
        Assert.Equal(Words(source), Words(text, attribution.Source!.Spans));
        Assert.Equal(Words(cue), Words(text, attribution.Cue));
        Assert.Equal(Words(content), Words(text, attribution.Content));
    }

    [Fact]
    public void A_quotation_interrupted_by_its_cue_is_one_content_in_two_pieces()
    {
        const string Text = "“We are not there yet,” the envoy said. “But we are close.”";
        var attribution = Assert.Single(Read(Text));
        Assert.Equal(["We are not there yet", "But we are close"], attribution.Content.Select(piece => Words(piece.In(Text))));
        Assert.Equal(AttributionForm.Direct, attribution.Form);
    }

    [Theory]
    [InlineData("“We will wait,” the envoy said.", AttributionForm.Direct)]
    [InlineData("The envoy said that the talks would go on.", AttributionForm.Indirect)]
    [InlineData("The envoy said that the talks had been “frank and useful” so far.", AttributionForm.Mixed)]
    public void The_form_follows_from_the_marks(string text, AttributionForm expected) => Assert.Equal(expected, Assert.Single(Read(text)).Form);

    [Theory]
    [InlineData("A spokesman said the offer would be improved.", SourceKind.Official)]
    [InlineData("The finance minister said the offer would be improved.", SourceKind.Official)]
    [InlineData("A finance minister said the offer would be improved.", SourceKind.AnonymousOfficial)]
    [InlineData("Two senior officials said the offer would be improved.", SourceKind.AnonymousOfficial)]
    [InlineData("Government sources said the offer would be improved.", SourceKind.AnonymousOfficial)]
    [InlineData("Traders said the offer would be improved.", SourceKind.Anonymous)]
    [InlineData("The ministry said the offer would be improved.", SourceKind.Body)]
    [InlineData("The statement said the offer would be improved.", SourceKind.Document)]
    public void The_source_is_of_a_kind(string text, SourceKind expected) => Assert.Equal(expected, Assert.Single(Read(text)).Source!.Kind);

    [Theory]
    [InlineData("A senior official familiar with the fish talks said the offer would be improved.", "familiar with the fish talks")]
    [InlineData("People briefed on the fish talks said the offer would be improved.", "briefed on the fish talks")]
    [InlineData("The offer would be improved, a person with direct knowledge of the fish talks said.", "with direct knowledge of the fish talks")]
    [InlineData("Traders in Norland said the offer would be improved.", null)]
    [InlineData("The finance minister said the offer would be improved.", null)]
    public void A_nameless_source_has_the_standing_that_the_text_gives_it(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(Read(text)).Source!.Standing);

    [Theory]
    [InlineData("“Nobody asked the crews. They are the ones who pay.” — Ana Duarte", "Ana Duarte", "Nobody asked the crews. They are the ones who pay")]
    [InlineData("Letters\n\n\"Nobody asked the crews.\"\n-- Jo van der Berg, Port Ness\n", "Jo van der Berg", "Nobody asked the crews")]
    [InlineData("”Nobody asked the crews.” ― J. R. Duarte.\n“A second letter.” ― Not a name here\n", "J. R. Duarte", "Nobody asked the crews")]
    public void A_signed_quotation_is_the_signers(string text, string source, string content)
    {
        var attribution = Assert.Single(Read(text));
        Assert.Equal(source, Words(text, attribution.Source!.Spans));
        Assert.Equal(content, Words(text, attribution.Content));
        Assert.Equal(AttributionForm.Direct, attribution.Form);
    }

    [Fact]
    public void What_a_signed_quotation_reports_is_nested_in_it()
    {
        const string Text = "“The minister told us that the quota would stay. He was wrong.” — Ana Duarte";
        var outer = Assert.Single(Read(Text));
        Assert.Equal("The minister", Words(Text, Assert.Single(outer.Nested).Source!.Spans));
    }

    [Fact]
    public void The_words_quoted_come_without_their_marks()
    {
        const string Text = "The envoy said that the talks had been “frank and useful” so far.";
        Assert.Equal(["frank and useful"], Assert.Single(Read(Text)).Quotes.Select(quote => quote.In(Text)));
        Assert.Empty(Assert.Single(Read("The envoy said that the talks would go on.")).Quotes);
    }

    [Fact]
    public void What_is_said_of_others_is_nested_down_to_two_levels()
    {
        const string Text = "The minister said that union leaders had told reporters that the envoy believes the text is final.";
        var outer = Assert.Single(Read(Text));
        var inner = Assert.Single(outer.Nested);
        Assert.Equal(["said", "had told"], new[] { outer, inner }.Select(attribution => Words(Text, attribution.Cue)));
        Assert.Equal("union leaders", Words(Text, inner.Source!.Spans));
        var innermost = Assert.Single(inner.Nested);
        Assert.Equal("believes", Words(Text, innermost.Cue));
        Assert.Empty(innermost.Nested);
    }

    [Fact]
    public void A_pronoun_without_a_name_takes_over_the_source_before_it()
    {
        var attributions = Read("Traders said the offer would be improved. They said the price was still too high.");
        Assert.Equal([SourceKind.Anonymous, SourceKind.Anonymous], attributions.Select(attribution => attribution.Source!.Kind));
    }

    [Fact]
    public void A_text_in_which_nobody_says_anything_has_no_attribution() => Assert.Empty(Read("The ship left the harbor at noon. It carried coal."));

    [Fact]
    public void Spans_lie_inside_the_text_in_order_and_the_cue_outside_its_content() => _passages.Sample(
        text =>
        {
            foreach (var attribution in Read(text))
            {
                Assert.NotEmpty(attribution.Cue);
                Assert.NotEmpty(attribution.Content);
                Assert.InRange(attribution.Evidence.Confidence, 0, 1);
                AssertOrdered(text, attribution.Cue);
                AssertOrdered(text, attribution.Content);
                AssertOrdered(text, attribution.Source?.Spans ?? []);
                AssertOrdered(text, attribution.Quotes);
                Assert.All(attribution.Nested, inner => Assert.Contains(attribution.Content, piece => piece.Contains(inner.Cue[0])));
                Assert.All(attribution.Quotes, quote => Assert.Contains(attribution.Content, piece => piece.Contains(quote)));
                Assert.DoesNotContain(attribution.Content, piece => attribution.Cue.Any(piece.Overlaps));
                Assert.DoesNotContain(attribution.Content, piece => (attribution.Source?.Spans ?? []).Any(piece.Overlaps));
            }
        },
        iter: 60);

    [Fact]
    public void The_same_text_is_always_read_alike() => _passages.Sample(text => Assert.Equal(Read(text), Read(text)), iter: 20);

    [Fact]
    public void A_single_word_without_end_is_read() => Assert.Empty(Read(new string('x', 100_000)));

    [Fact(Skip = SharedData.Absent, SkipUnless = nameof(SharedData.IsPresent), SkipType = typeof(SharedData))]
    public void The_report_that_the_product_began_from_gives_its_sources()
    {
        var text = File.ReadAllText(SharedData.PathOf("seed/report.txt"));
        var attributions = Read(text);
        Assert.True(attributions.Count >= 12, $"only {attributions.Count} attributions");
        Assert.True(attributions.Count(attribution => attribution.Source is not null) >= 10);
    }

    private static ValueList<Attribution> Read(string text) => _reader.Value.Read(_english.Value.Analyze(new TextDocument(text)), new Cast([], []));

    private static string Words(string text) => text.Trim('“', '”', '"', ' ', ',', '.', ':');

    private static string Words(string text, ValueList<Span> spans) => Words(Assert.Single(spans).In(text));

    private static void AssertOrdered(string text, ValueList<Span> spans)
    {
        var last = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, last, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            last = span.End;
        }
    }
}
