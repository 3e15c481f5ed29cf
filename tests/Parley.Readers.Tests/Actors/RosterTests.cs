using Parley.Readers.Actors;

namespace Parley.Readers.Tests.Actors;

public sealed class RosterTests
{
    [Fact]
    public void A_surname_takes_the_whole_name()
    {
        var forms = Roster.FullestForms(["Robles", "Ana Robles", "Carla Dunn", "Dunn"]);
        Assert.Equal("Ana Robles", forms["Robles"]);
        Assert.Equal("Carla Dunn", forms["Dunn"]);
        Assert.Equal("Ana Robles", forms["Ana Robles"]);
    }

    [Fact]
    public void A_family_name_that_comes_first_takes_the_whole_name() => Assert.Equal("Liang Wen", Roster.FullestForms(["Liang", "Liang Wen"])["Liang"]);

    [Fact]
    public void Different_first_names_are_different_people()
    {
        var forms = Roster.FullestForms(["Ana Robles", "Carlos Robles"]);
        Assert.Equal("Ana Robles", forms["Ana Robles"]);
        Assert.Equal("Carlos Robles", forms["Carlos Robles"]);
    }
}
