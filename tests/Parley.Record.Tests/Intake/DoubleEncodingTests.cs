using System.Text;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class DoubleEncodingTests
{
    private const string Meant = "“Peru’s offer” – 5 € or £4 – is ‘too little’, Zürich’s envoy said… 谈判";

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const("’"), Gen.Const("€ "), Gen.Const("ü"), Gen.Const("谈"), Gen.Const("😀"), Gen.Const("talks ")).Array[0, 30].Select(string.Concat);

    [Fact]
    public void What_was_read_as_latin_1_is_mended() => Assert.Equal(Meant, DoubleEncoding.Undo(Garble(Meant, Encoding.Latin1)));

    [Fact]
    public void What_was_read_as_windows_1252_is_mended() =>
        Assert.Equal("Peru’s “yes – perhaps” for £4", DoubleEncoding.Undo("Peruâ€™s â€œyes â€“ perhapsâ€\u009d for Â£4"));

    [Fact]
    public void Any_text_with_a_quotation_mark_is_mended() =>
        Texts.Sample(text => Assert.Equal("’" + text, DoubleEncoding.Undo(Garble("’" + text, Encoding.Latin1))));

    [Fact]
    public void Sound_text_stays_as_it_is() => Texts.Sample(text => Assert.Equal(text, DoubleEncoding.Undo(text)));

    [Theory]
    [InlineData("Zürich, São Paulo, “Â£” and Ã¼")]
    [InlineData("")]
    public void Without_a_garbled_mark_nothing_is_mended(string text) => Assert.Equal(text, DoubleEncoding.Undo(text));

    [Fact]
    public void Any_letters_are_mended_or_left() => Gen.Char["\u00E2\u0080\u0099\u00C2\u00BF\u00F0\u20AC\u2122ab"].Array[0, 40].Select(letters => new string(letters)).Sample(text =>
        Assert.True(DoubleEncoding.Undo(text).Length <= text.Length));

    [Theory]
    [InlineData("story.txt", "Peruâ\u0080\u0099s offer.", true)]
    [InlineData("story.json", """{"text": "Peruâ\u0080\u0099s offer."}""", true)]
    [InlineData("story.txt", "Peru’s offer.", false)]
    [InlineData("story.json", """{"text": "Peru’s offer."}""", false)]
    public void A_report_tells_that_it_was_mended(string name, string content, bool isMended)
    {
        using var taking = new Taking();
        var taken = Assert.IsType<TakenReport>(Assert.Single(Taking.All(taking.Write(name, content))));
        Assert.Equal(("Peru’s offer.", isMended), (taken.Report.Document.Content, taken.IsExtracted));
    }

    private static string Garble(string text, Encoding readAs) => readAs.GetString(Encoding.UTF8.GetBytes(text));
}
