using Parley.Language.Names;
using Parley.Text;

namespace Parley.Language.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly English _english = Loaded.English;

    [Theory]
    [InlineData("Finance Minister Helga Brandt met Prime Minister Paulo Teixeira in Lisbon on Monday.", "Helga Brandt", NameKind.Person)]
    [InlineData("Finance Minister Helga Brandt met Prime Minister Paulo Teixeira in Lisbon on Monday.", "Paulo Teixeira", NameKind.Person)]
    [InlineData("Finance Minister Helga Brandt met Prime Minister Paulo Teixeira in Lisbon on Monday.", "Lisbon", NameKind.Place)]
    [InlineData("Officials from Norway and the European Commission will meet again next week.", "Norway", NameKind.Place)]
    [InlineData("Officials from Norway and the European Commission will meet again next week.", "European Commission", NameKind.Organisation)]
    [InlineData("The Brazilian delegation rejected the offer, Mr. Costa said.", "Brazilian", NameKind.Nationality)]
    [InlineData("The Brazilian delegation rejected the offer, Mr. Costa said.", "Costa", NameKind.Person)]
    public void Name_is_found(string text, string name, NameKind kind)
    {
        var names = _english.Analyze(new TextDocument(text)).Names;
        Assert.Contains((name, kind), names.Select(found => (found.Span.In(text), found.Kind)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the talks ended without a result.")]
    public void Text_without_names_has_none(string text) => Assert.Empty(_english.Analyze(new TextDocument(text)).Names);

    [Fact]
    public void Names_are_apart_in_order_inside_their_sentence_and_cover_whole_tokens() => Texts.Any.Sample(text =>
    {
        var analysis = _english.Analyze(new TextDocument(text));
        var end = 0;
        foreach (var name in analysis.Names)
        {
            Assert.True(name.Span.Start >= end && !name.Span.IsEmpty);
            end = name.Span.End;
            var sentence = analysis.Sentences[name.Sentence];
            Assert.Equal(sentence.Spans[name.FirstToken].Start, name.Span.Start);
            Assert.Equal(sentence.Spans[name.FirstToken + name.TokenCount - 1].End, name.Span.End);
        }
    });

    [Fact]
    public void Same_text_has_the_same_names() => Texts.Any.Sample(text =>
        Assert.Equal(_english.Analyze(new TextDocument(text)).Names, _english.Analyze(new TextDocument(text)).Names));
}
