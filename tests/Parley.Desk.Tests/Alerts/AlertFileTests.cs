using Parley.Desk.Alerts;
using Parley.Desk.Records;

namespace Parley.Desk.Tests.Alerts;

public sealed class AlertFileTests
{
    private const string Whole = """
        rules:
          - {talks: us-china, when: act, party: China, act: refuse}
          - {talks: us-china, when: deadline, days: 3}
        deliver:
          - {to: file, path: alerts.jsonl}
          - {to: email, server: smtp.example.org, user: ada, from: parley@example.org, recipients: [ada@example.org]}
        """;

    [Fact]
    public void A_file_says_what_and_where_to()
    {
        var file = AlertFile.Parse("rules.yaml", Whole);
        Assert.Equal(["act in us-china, by China, refuse", "deadline in us-china, 3 days before"], file.Rules.Select(rule => rule.ToString()));
        Assert.Equal([new FileTarget("file", "alerts.jsonl")], file.Targets.OfType<FileTarget>());
        Assert.Equal(587, Assert.IsType<MailTarget>(file.Targets[1]).Port);
    }

    [Fact]
    public void Without_a_way_of_delivery_alerts_go_to_the_terminal() =>
        Assert.IsType<TerminalTarget>(Assert.Single(AlertFile.Parse("rules.yaml", "rules: [{talks: a, when: act}]").Targets));

    [Theory]
    [InlineData("", "rules.yaml:1: has no 'rules'")]
    [InlineData("rules: []", "there are no rules")]
    [InlineData("rules:\n  - {when: act}", "rules.yaml:2: 'talks' is missing")]
    [InlineData("rules:\n  - {talks: a, when: war}", "rules.yaml:2: 'when' is 'war'; say one of act, move, deadline, missing")]
    [InlineData("rules:\n  - {talks: a, when: act, colour: red}", "unknown key 'colour'")]
    [InlineData("rules:\n  - {talks: a, when: deadline, days: -1}", "'days' is '-1'")]
    [InlineData("rules:\n  - {talks: a, when: missing}", "'publisher' is missing")]
    [InlineData("rules: [{talks: a, when: act}]\ndeliver: [{to: moon}]", "'to' is 'moon'")]
    [InlineData("rules: [{talks: a, when: act}]\ndeliver: [{to: webhook, url: 'ftp://x'}]", "'url' is no address")]
    [InlineData("rules: [{talks: a, when: act}]\ndeliver: [{to: terminal}, {to: terminal}]", "called 'terminal'")]
    [InlineData("rules: [{talks: a, when: act}]\ndeliver: [{to: email, server: s, from: a@b.example}]", "'recipients' is missing")]
    [InlineData("rules: [", "is no YAML")]
    public void What_is_wrong_is_told_with_its_line(string text, string message) =>
        Assert.Contains(message, Assert.Throws<RequestException>(() => AlertFile.Parse("rules.yaml", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Damaged_files_are_read_or_told() => Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Char[' ', '~'], Gen.Int[0, 8]).Sample((at, letter, cut) =>
    {
        var damaged = Whole[..at] + letter + Whole[Math.Min(Whole.Length, at + cut)..];
        try
        {
            AlertFile.Parse("rules.yaml", damaged);
        }
        catch (RequestException error)
        {
            Assert.StartsWith("rules.yaml", error.Message, StringComparison.Ordinal);
        }
    });
}
