using Parley.Standings.Meetings;

namespace Parley.Standings.Tests.Meetings;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Kishida Fumio", "Fumio Kishida", true)]
    [InlineData("Oln", "Mara Oln", true)]
    [InlineData("Oln", "Mara Oln Jr.", true)]
    [InlineData("Mara Oln", "Mara Oln, Jr.", true)]
    [InlineData("Tan", "Tan Wei", true)]
    [InlineData("Mara Oln", "Mara Oln", true)]
    [InlineData("Ol", "Mara Oln", false)]
    [InlineData("Mara Oln", "Ivo Oln", false)]
    [InlineData("", "Ivo Oln", false)]
    public void A_part_of_a_name_is_the_name(string one, string other, bool same)
    {
        Assert.Equal(same, PersonName.Same(one, other));
        Assert.Equal(same, PersonName.Same(other, one));
    }
}
