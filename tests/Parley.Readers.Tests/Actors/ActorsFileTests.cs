using Parley.Readers.Actors;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Tests.Actors;

public sealed class ActorsFileTests
{
    private const string Yaml = """
        actors:
          - name: Norland
            kind: state
            aliases: [Kingdom of Norland]
            former: Upper Norland
            demonym: [Norlander, Norlanders]
            capital: Port Ansel
            offices: [harbour warden]
          - name: Sudmark
            kind: state
          - name: Herring Board
            kind: agency
            party: Norland
        """;

    [Fact]
    public void Own_actors_take_positions_by_all_their_names()
    {
        var reader = Readers.Shared.With(ActorsFile.Parse(Yaml));
        Assert.All(["Upper Norland", "Kingdom of Norland", "Port Ansel", "The Herring Board"], name =>
        {
            var text = $"{name} urged Sudmark to lower its duties.";
            var reading = reader.Read(new Report("r", new TextDocument(text), new DateOnly(2031, 4, 18)), TestContext.Current.CancellationToken);
            Assert.Contains(reading.Positions, position => position is { Holder: "Norland", Act: PositionAct.Demand, Target: "Sudmark" });
        });
    }

    [Fact]
    public void An_own_office_tells_whose_it_is() =>
        Assert.Equal("Norland", Gazetteer.With(ActorsFile.Parse(Yaml)).OwnerOfOffice("Harbour Warden"));

    [Fact]
    public void Own_names_go_before_those_that_the_program_knows()
    {
        var gazetteer = Gazetteer.With(ActorsFile.Parse("actors: [{name: Ruritania, kind: state, capital: Lima}]"));
        Assert.Equal("Ruritania", gazetteer.Find("Lima", 2018)?.Entry.Owner);
        Assert.Equal("Peru", gazetteer.Find("Peru", 2018)?.Entry.Owner);
    }

    [Theory]
    [InlineData("", 1, "holds nothing")]
    [InlineData("states: []", 1, "unknown key 'states'")]
    [InlineData("actors: Norland", 1, "has no list 'actors'")]
    [InlineData("actors:\n  - kind: state", 2, "without a name")]
    [InlineData("actors:\n  - name: Norland\n    kind: planet", 3, "unknown kind 'planet'")]
    [InlineData("actors:\n  - name: Norland\n    colour: red", 3, "unknown key 'colour'")]
    [InlineData("actors:\n  - name: Board\n    kind: agency", 2, "without a party")]
    [InlineData("actors:\n  - name: Norland\n    from: long ago", 3, "no year")]
    [InlineData("actors:\n  - name: Norland\n    capital: [[a]]", 3, "no text")]
    [InlineData("actors:\n  - name: \"Norland", 2, "not valid YAML")]
    public void What_is_wrong_is_told_with_its_line(string yaml, int line, string problem)
    {
        var error = Assert.Throws<ActorsFileException>(() => ActorsFile.Parse(yaml));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void Any_text_is_understood_or_refused_with_a_line() =>
        Gen.OneOf("actors", ":", " ", "\n", "- ", "name", "kind", "state", "[", "]", "{", "}", "\"", "'", "&a", "*a", "|", ">", "#", "!", "%", "\t", "é", "---", "...", ",", "1999").Array[0, 40]
            .Select(string.Concat).Sample(
                yaml =>
                {
                    try
                    {
                        return ActorsFile.Parse(yaml).Actors.All(actor => actor.Entry.Name.Length > 0);
                    }
                    catch (ActorsFileException error)
                    {
                        return error.Line > 0 && error.Problem.Length > 0 && error.Remedy.Length > 0;
                    }
                },
                iter: 20_000);

    [Fact]
    public void A_nest_that_would_exhaust_the_stack_is_refused() =>
        Assert.Throws<ActorsFileException>(() => ActorsFile.Parse(new string('[', 100_000)));
}
