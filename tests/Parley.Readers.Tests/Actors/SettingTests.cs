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

    [Theory]
    [InlineData("NORWAY ASKS PERU TO END QUOTA", "Norway")]
    [InlineData("Lima's answer to Norway", "Peru")]
    [InlineData("Readout of the White House meeting with Peru", "United States")]
    [InlineData("A quota falls", null)]
    public void Else_it_is_at_home_where_its_headline_is_set(string title, string? home)
    {
        var setting = Setting.Of(new Report("r", new TextDocument("Text."), new DateOnly(2018, 6, 1), title));
        Assert.Equal(home, setting.Home);
        Assert.False(setting.IsFiled);
    }
}
