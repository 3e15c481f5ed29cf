using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Tests.Formats;

public sealed class ScenarioReaderTests
{
    private const string GeniusOne = """
        <!-- a remark before the declaration -->
        <?xml version="1.0"?>
        <utility_space>
          <objective name="fish">
            <issue index="1" name="quota & bycatch" type="discrete"><item index="1" value="high" evaluation="4"/><item index="2" value="low" evaluation="1">
            <issue index="2" name="fee" type="integer" lowerbound="0" upperbound="2"><evaluator ftype="linear" offset="0" slope="0.5"/></issue>
            <weight index="1" value="0.75"/><weight index="2" value="0.25"/>
          </objective>
          <reservation value="0.3"/><discount_factor value="0.9"/>
        </utility_space>
        """;

    private const string GeniusTwo = """
        <utility_space><objective><issue index="1" name="quota &amp; bycatch"><item value="low" evaluation="2"/><item value="high" evaluation="1"/></issue>
        <issue index="2" name="fee" type="integer" lowerbound="0" upperbound="2"><evaluator ftype="linear" offset="1" slope="-0.5"/></issue>
        <weight index="1" value="1"/><weight index="2" value="1"/></objective></utility_space>
        """;

    private const string NegoLogOne = """{"reservationValue": 0.2, "issueWeights": {"quota": 0.6, "fee": 0.4}, "issues": {"quota": {"high": 1.0, "low": 0.25}, "fee": {"0": 0.0, "1": 1.0}}}""";

    private const string GeniusWebOne = """
        {"LinearAdditiveUtilitySpace": {"name": "norland", "issueWeights": {"quota": 0.6, "fee": 0.4},
        "issueUtilities": {"quota": {"DiscreteValueSetUtilities": {"valueUtilities": {"high": 1.0, "low": 0.25}}},
                           "fee": {"NumberValueSetUtilities": {"lowValue": 0, "highValue": 2, "lowUtility": 0.0, "highUtility": 1.0}}},
        "domain": {"name": "fish", "issuesValues": {"quota": {"values": ["high", "low"]}, "fee": {"range": ["0", "2", "1"]}}},
        "reservationBid": {"issuevalues": {"quota": "low", "fee": "1"}}}}
        """;

    private const string NegMasDomain = "issues:\n- name: quota\n  type: CategoricalIssue\n  values: [high, low]\n- name: fee\n  type: ContiguousIssue\n  values: [0, 2]\n";

    private const string NegMasOne = "type: ExpDiscountedUFun\ndiscount: 0.9\nufun:\n  type: LinearAdditiveUtilityFunction\n  name: norland\n  reserved_value: 0.2\n  weights: [0.6, 0.4]\n  values:\n  - {type: TableFun, mapping: {high: 1.0, low: 0.25}}\n  - {type: AffineFun, slope: 0.5, bias: 0}\n";

    private static readonly string[] _texts = [GeniusOne, GeniusTwo, NegoLogOne, GeniusWebOne, NegMasDomain, NegMasOne];

    [Fact]
    public void Genius_is_read_though_its_xml_is_broken()
    {
        var scenario = Read(("a.xml", GeniusOne), ("b.xml", GeniusTwo));
        Assert.Equal(Convention.Genius, scenario.Convention);
        Assert.Equal(["quota & bycatch", "fee"], scenario.Issues.Select(issue => issue.Name));
        Assert.Equal(["high", "low"], scenario.Issues[0].Options);
        Assert.Equal([1.0, 2.0], scenario.Preferences[1].Issues[0].Evaluations.Select(worth => worth.ToDouble()));
        Assert.Equal([1.0, 0.5, 0.0], scenario.Preferences[1].Issues[1].Evaluations.Select(worth => worth.ToDouble()));
        Assert.Equal((0.3, 0.9), (scenario.Preferences[0].Reservation!.Value.ToDouble(), scenario.Preferences[0].Discount!.Value.ToDouble()));
        Assert.Contains("not well-formed", Assert.Single(scenario.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Genius_divides_by_the_largest_evaluation_and_makes_weights_add_up()
    {
        var best = DealAnalysis.Analyze(Read(("a.xml", GeniusTwo), ("b.xml", GeniusTwo)), cancellation: TestContext.Current.CancellationToken).Frontier;
        Assert.Equal([1.0, 1.0], Assert.Single(best).Utilities);
    }

    [Fact]
    public void NegoLog_is_read()
    {
        var scenario = Read(("profileA.json", NegoLogOne), ("profileB.json", NegoLogOne), ("specs.json", "{}"));
        Assert.Equal((Convention.NegoLog, 2), (scenario.Convention, scenario.Preferences.Count));
        Assert.Equal((0.2, 0.6), (scenario.Preferences[0].Reservation!.Value.ToDouble(), scenario.Preferences[0].Issues[0].Weight.ToDouble()));
    }

    [Fact]
    public void GeniusWeb_is_read_with_its_ranges_and_its_reservation_bid()
    {
        var scenario = Read(("fish.json", """{"name": "fish", "issuesValues": {}}"""), ("one.json", GeniusWebOne), ("two.json", GeniusWebOne));
        Assert.Equal((Convention.GeniusWeb, 2), (scenario.Convention, scenario.Preferences.Count));
        Assert.Equal(["0", "1", "2"], scenario.Issues[1].Options);
        Assert.Equal([0.0, 0.5, 1.0], scenario.Preferences[0].Issues[1].Evaluations.Select(worth => worth.ToDouble()));
        Assert.Equal(0.35, scenario.Preferences[0].Reservation!.Value.ToDouble());
    }

    [Fact]
    public void NegMas_is_read_with_its_discount()
    {
        var scenario = Read(("domain.yml", NegMasDomain), ("one.yml", NegMasOne), ("two.yml", NegMasOne));
        Assert.Equal((Convention.NegMas, 2), (scenario.Convention, scenario.Preferences.Count));
        Assert.Equal(["0", "1", "2"], scenario.Issues[1].Options);
        Assert.Equal((0.9, 0.2), (scenario.Preferences[0].Discount!.Value.ToDouble(), scenario.Preferences[0].Reservation!.Value.ToDouble()));
    }

    [Theory]
    [InlineData("a.json", "{\"issueWeights\": ", "a.json:1: not JSON")]
    [InlineData("a.json", "{\"issueWeights\": {\"x\": \"NaN\"}, \"issues\": {\"x\": {\"y\": 1}}}", "'NaN' is no number")]
    [InlineData("a.json", "{\"issueWeights\": {}, \"issues\": {\"x\": {\"y\": 1}}}", "says nothing of the issue 'x', or gives it no weight")]
    [InlineData("a.yml", "type: LinearAdditiveUtilityFunction\nweights: [1]\nvalues: [{}]\n", "no domain")]
    [InlineData("a.yml", "a: [1", "a.yml:")]
    [InlineData("a.xml", "<utility_space><issue name=\"x\" type=\"real\"/><weight index=\"1\" value=\"1\"/></utility_space>", "a.xml:1: the issue 'x' is continuous")]
    [InlineData("a.xml", "<utility_space><issue name=\"x\"/><weight index=\"1\" value=\"1\"/></utility_space>", "has no options")]
    [InlineData("a.xml", "<utility_space><issue name=\"x\" lowerbound=\"0\" upperbound=\"2000000000\"/><weight index=\"1\" value=\"1\"/></utility_space>", "are the most")]
    [InlineData("a.xml", "<p>nothing</p>", "no utility space")]
    [InlineData("a.txt", "", "no scenario in it")]
    public void What_is_wrong_is_told_with_its_place(string name, string text, string message) =>
        Assert.Contains(message, Assert.Throws<ScenarioException>(() => Read((Name: name, Text: text))).Message, StringComparison.Ordinal);

    [Fact]
    public void No_text_does_worse_than_an_error() => Gen.Select(Gen.Int[0, _texts.Length - 1], Gen.Int[0, 2000], Gen.Int[0, 40], Gen.String[0, 12], Gen.Int[0, 2]).Sample(
        (text, at, length, instead, kind) =>
        {
            var start = Math.Min(at, _texts[text].Length);
            var torn = _texts[text].Remove(start, Math.Min(length, _texts[text].Length - start)).Insert(start, instead);
            try
            {
                var scenario = Read((Name: ((string[])["a.xml", "a.json", "a.yml"])[text < 2 ? 0 : text < 4 ? 1 : 2], Text: torn));
                Assert.All(scenario.Preferences, preference => Assert.Equal(scenario.Issues.Select(issue => issue.Options.Count), preference.Issues.Select(issue => issue.Evaluations.Count)));
            }
            catch (ScenarioException fault)
            {
                Assert.NotEmpty(fault.Message);
            }
        },
        iter: 2000);

    private static Scenario Read(params (string Name, string Text)[] files) =>
        ScenarioReader.Read(new ScenarioFiles("fish", [.. files.Select(file => KeyValuePair.Create(file.Name, file.Text))]));
}
