using Parley.Bargaining.Collective;
using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Tests.Collective;

public sealed class StakeFileTests
{
    private const string Csv = "issue,actor,position,salience,influence\nfee,\"Norland, port\",4,80,2.5\nfee,Sudmark,9,100,1\nquota,Sudmark,1,5,1\n";

    private const string Yaml = """
        issues:
          - name: fee
            actors:
              - {name: "Norland, port", position: 4, salience: 80, influence: 2.5}
              - {name: Sudmark, position: 9, salience: 100, influence: 1}
          - name: quota
            actors:
              - {name: Sudmark, position: 1, salience: 5, influence: 1}
        """;

    [Fact]
    public void Yaml_and_csv_say_the_same()
    {
        var issues = StakeFile.Read("a.csv", Csv);
        Assert.Equal(issues, StakeFile.Read("a.yaml", Yaml));
        Assert.Equal([new("Norland, port", 4, 0.8, 2.5), new("Sudmark", 9, 1, 1)], issues[0].Stakes);
        Assert.Equal("quota", issues[1].Name);
    }

    [Fact]
    public void A_file_without_issues_is_of_one_and_salience_up_to_one_is_a_share()
    {
        var issue = Assert.Single(StakeFile.Read("fees.csv", "Actor, Salience, Influence, Position\nA, 0.5, 1, -3\n"));
        Assert.Equal(("fees", new Stake("A", -3, 0.5, 1)), (issue.Name, issue.Stakes[0]));
    }

    [Theory]
    [InlineData("a.csv", "", "a.csv: empty")]
    [InlineData("a.csv", "actor,position\nA,1", "a.csv:1: the column 'salience' is missing")]
    [InlineData("a.csv", "actor,position,salience,influence\nA,1,1,x", "a.csv:2: 'x' is no number for influence")]
    [InlineData("a.csv", "actor,position,salience,influence\nA,1,1,1\nA,2,1,1", "a.csv:3: 'A' is listed twice")]
    [InlineData("a.csv", "actor,position,salience,influence\nA,1,101,1", "a.csv:2: the salience 101 is not within 0 and 100")]
    [InlineData("a.csv", "actor,position,salience,influence\nA,1,0,1", "nobody has influence and cares for 'a'")]
    [InlineData("a.csv", "actor,position,salience,influence\n", "no actors in it")]
    [InlineData("a.yaml", "issues:\n- name: x\n  actors:\n  - {name: A, position: 1, salience: 1}", "a.yaml:4: 'influence' is missing")]
    [InlineData("a.yaml", "issues:\n- {name: x, actors: [A]}", "a.yaml:2: 'A' stands where a name with its parts is needed")]
    [InlineData("a.yaml", "issues:\n- name: x\n  ordered: false\n  actors:\n  - {name: A, position: 1, salience: 1, influence: 1}", "a.yaml:3: without an order 'x' has no scale for positions to lie on")]
    [InlineData("a.txt", "", "neither .yaml nor .csv")]
    public void Mistakes_are_told_with_line_and_remedy(string path, string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<ScenarioException>(() => StakeFile.Read(path, text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Any_damage_is_read_or_refused() => Gen.Select(Gen.Bool, Gen.Select(Gen.Int[0, Csv.Length - 1], Gen.Char[' ', '~']).Array[1, 5]).Sample(
        (isCsv, damage) =>
        {
            var text = (isCsv ? Csv : Yaml).ToCharArray();
            foreach (var (at, letter) in damage) text[at] = letter;
            var error = Record.Exception(() => CollectiveForecast.Of(StakeFile.Read(isCsv ? "a.csv" : "a.yaml", new string(text))));
            Assert.True(error is null or ScenarioException, error?.ToString());
        },
        iter: 3000);
}
