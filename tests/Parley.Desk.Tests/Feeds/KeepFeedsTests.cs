using Parley.Desk.Feeds;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Desk.Tests.Feeds;

public sealed class KeepFeedsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");
    private readonly IRecord _record;
    private readonly KeepFeeds _feeds;

    public KeepFeedsTests()
    {
        _record = OpenRecord.OrNew(Path.Combine(_folder.FullName, "parley.db"));
        _feeds = new KeepFeeds(_record, Author.Person("ada"));
    }

    public void Dispose()
    {
        _record.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void A_feed_is_followed_once_and_until_it_is_removed()
    {
        _feeds.Add("https://Courier.example/news.rss", isPrivate: false);
        Assert.Throws<RequestException>(() => _feeds.Add("https://courier.example/news.rss", isPrivate: false));
        Assert.Equal("https://courier.example/news.rss", Assert.Single(KeepFeeds.List(_record)).Feed.Address);
        _feeds.Remove("https://courier.example/news.rss");
        Assert.Empty(KeepFeeds.List(_record));
        Assert.Throws<RequestException>(() => _feeds.Remove("https://courier.example/news.rss"));
        _feeds.Add("https://courier.example/news.rss", isPrivate: true);
        Assert.True(Assert.Single(KeepFeeds.List(_record)).Feed.IsPrivate);
    }

    [Theory]
    [InlineData("courier.example/news")]
    [InlineData("ftp://courier.example/news")]
    [InlineData("")]
    [InlineData("https://ada:secret@courier.example/news")]
    public void What_is_no_address_or_has_a_password_is_told(string address)
    {
        var error = Assert.Throws<RequestException>(() => _feeds.Add(address, isPrivate: false));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Empty(_record.Read());
    }
}
