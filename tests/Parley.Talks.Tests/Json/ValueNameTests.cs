using Parley.Talks.Json;

namespace Parley.Talks.Tests.Json;

public sealed class ValueNameTests
{
    [Fact]
    public void Names_are_in_kebab_case() => Assert.Equal("vice-ministerial", ValueName.Of(MeetingLevel.ViceMinisterial));

    [Fact]
    public void Every_name_stands_for_its_value() =>
        Assert.All(Enum.GetValues<MeetingLevel>(), level => Assert.True(ValueName.TryParse<MeetingLevel>(ValueName.Of(level), out var same) && same == level));

    [Theory]
    [InlineData("ViceMinisterial")]
    [InlineData("2")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_name_is_refused(string? name) => Assert.False(ValueName.TryParse<MeetingLevel>(name, out _));

    [Fact]
    public void What_is_no_value_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ValueName.Of((MeetingLevel)99));
}
