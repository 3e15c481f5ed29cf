using System.Text;
using Parley.Record.Packing;

namespace Parley.Record.Tests.Packing;

public sealed class TextPoolTests
{
    [Fact]
    public void It_finds_the_text_of_any_bytes_however_many_came_before() =>
        Gen.String.Array[0, 200].Sample(texts => Assert.All(texts, text => Assert.Equal(Whole(text), TextPool.Own.Find(Encoding.UTF8.GetBytes(text)))), iter: 500);

    [Fact]
    public void What_comes_again_is_not_made_again()
    {
        var first = TextPool.Own.Find("Ruritania"u8);
        Assert.Same(first, TextPool.Own.Find("Ruritania"u8));
    }

    /// <summary>The text without halves of surrogates, which UTF-8 does not have.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
