using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests.Actors;

public sealed class SettingTests
{
    [Theory]
    [InlineData("Text.", "LIMA, June 1 -", null, "Peru")]
    [InlineData("Text.", "MARAKIHAU, New Zealand, June 1 -", null, "New Zealand")]
    [InlineData("NAIROBI, June 1 (Wire) -- Text.", null, null, "Kenya")]
    [InlineData("Nairobi is big - very big.", null, null, null)]
    [InlineData("Text.", null, "The White House", "United States")]
    [InlineData("Text.", null, null, null)]
    public void A_report_is_at_home_where_it_was_filed_or_published(string text, string? dateline, string? publisher, string? home) =>
        Assert.Equal(home, Setting.Of(new Report("r", new TextDocument(text), new DateOnly(2018, 6, 1), null, publisher, dateline)).Home);
}
