using System.Text.Json.Nodes;
using Parley.Web.Texts;

namespace Parley.Web.Tests.Texts;

public sealed class ItemWordsTests
{
    [Theory]
    [InlineData("1987-02", "Feb 1987, Paris")]
    [InlineData("1987-02-21", "21 Feb 1987, Paris")]
    [InlineData("last winter", "last winter, Paris")]
    public void Days_are_written_as_pages_write_them(string date, string written) =>
        Assert.Equal(written, ItemWords.Detail(new JsonObject { ["status"] = "held", ["date"] = date, ["place"] = "Paris" }));
}
