using System.Text;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class TextDecoderTests
{
    private const string Text = "Zürich: “no deal”\r\n\r\n谈判 😀\n";

    public static TheoryData<string, bool> Unicode => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true } };

    [Theory]
    [MemberData(nameof(Unicode))]
    public void Unicode_is_told_by_its_mark_or_by_being_valid(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Text, TextDecoder.Decode([.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void What_is_not_utf_8_is_read_as_windows_1252() => Assert.Equal("“Zürich” – €5", TextDecoder.Decode([0x93, 0x5A, 0xFC, .. "rich"u8, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 })]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 65 })]
    public void Binary_data_is_refused(byte[] bytes) =>
        Assert.Equal("is binary, not text", Assert.Throws<IntakeException>(() => TextDecoder.Decode(bytes)).Message);

    [Fact]
    public void Any_text_without_controls_comes_back_as_it_was() =>
        Gen.String.Select(text => string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter != '\uFEFF'))).Sample(text =>
            Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Any_bytes_are_text_or_refused() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        try
        {
            Assert.DoesNotContain('\0', TextDecoder.Decode(bytes));
        }
        catch (IntakeException error)
        {
            Assert.NotEmpty(error.Remedy);
        }
    });
}
