using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Tests.Actors;

public sealed class OfficeLexiconTests
{
    [Theory]
    [InlineData("President", "Leaders", "ForParty")]
    [InlineData("trade representative", "Ministerial", "ForParty")]
    [InlineData("undersecretary", "ViceMinisterial", "ForParty")]
    [InlineData("negotiator", "Working", "ForParty")]
    [InlineData("spokesman", "Unspecified", "ForParty")]
    [InlineData("senator", "Unspecified", "ForItself")]
    public void An_office_has_a_level_and_a_voice(string title, string level, string voice)
    {
        var office = OfficeLexicon.Find(title)!;
        Assert.Equal(Enum.Parse<MeetingLevel>(level), office.Level);
        Assert.Equal(Enum.Parse<MentionVoice>(voice), office.Voice);
    }

    [Fact]
    public void What_is_no_office_is_not_found() => Assert.Null(OfficeLexicon.Find("tariff"));
}
