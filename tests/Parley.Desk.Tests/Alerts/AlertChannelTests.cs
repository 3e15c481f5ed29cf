using System.Text.Json;
using Parley.Desk.Alerts;
using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Alerts;

public sealed class AlertChannelTests : IDisposable
{
    private const string Rule = "rules: [{talks: levy, when: act}]";

    private readonly AlertedRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task A_file_gets_a_line_for_each_alert_once()
    {
        var path = _record.PathOf("alerts.jsonl");
        var rules = $"{Rule}\ndeliver: [{{to: file, path: '{path}'}}]";
        await BeginAsync(rules);
        Assert.Empty(await _record.RaiseAsync(rules));
        await _record.RaiseAsync(rules);
        Check(JsonDocument.Parse(Assert.Single(await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken))).RootElement);
    }

    [Fact]
    public async Task A_webhook_gets_each_alert_until_it_has_taken_it()
    {
        await using var server = await LocalServer.StartAsync();
        var rules = $"{Rule}\ndeliver: [{{to: webhook, url: '{server.Address}/hook?token=secret'}}, {{to: terminal}}]";
        server.Refuse("/hook", 500);
        await BeginAsync(rules);
        var outcomes = await _record.RaiseAsync(rules);
        Assert.Equal(("webhook", "the server answers 500 Internal Server Error"), (outcomes.OfType<AlertDelayed>().Single().Problem.Where, outcomes.OfType<AlertDelayed>().Single().Problem.What));
        Assert.Single(outcomes.OfType<AlertShown>());
        server.Send("/hook", "text/plain", "ok");
        Assert.Empty(await _record.RaiseAsync(rules));
        Assert.Empty(await _record.RaiseAsync(rules));
        Assert.Equal(2, server.Seen.Count);
        Assert.Equal(("POST", server.Seen[0].Body), (server.Seen[1].Method, server.Seen[1].Body));
        Check(JsonDocument.Parse(server.Seen[1].Body).RootElement);
        Assert.DoesNotContain(_record.Record.Read(), entry => entry.Payload.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task E_mail_is_sent_once()
    {
        await using var sink = new MailSink();
        var rules = $"{Rule}\ndeliver: [{{to: email, server: 127.0.0.1, port: {sink.Port}, from: parley@example.org, recipients: [ada@example.org, ben@example.org]}}]";
        await BeginAsync(rules);
        Assert.Empty(await _record.RaiseAsync(rules));
        Assert.Empty(await _record.RaiseAsync(rules));
        var message = Assert.Single(sink.Messages);
        Assert.Contains("Subject: levy: Norland refuses to lower the herring levy.", message, StringComparison.Ordinal);
        Assert.Equal(["<ada@example.org>", "<ben@example.org>"], sink.Recipients);
    }

    [Fact]
    public async Task A_mail_server_that_is_not_there_is_told_and_a_password_that_is_missing_too()
    {
        int port;
        await using (var sink = new MailSink()) port = sink.Port;
        var rules = $"{Rule}\ndeliver: [{{to: email, server: 127.0.0.1, port: {port}, from: parley@example.org, recipients: ada@example.org}}, {{to: email, name: two, server: 127.0.0.1, user: ada, from: parley@example.org, recipients: ada@example.org}}]";
        await BeginAsync(rules);
        var problems = (await _record.RaiseAsync(rules)).Cast<AlertDelayed>().Select(delayed => delayed.Problem.What).ToList();
        Assert.Equal(2, problems.Count);
        Assert.StartsWith("the mail server does not take it", problems[0], StringComparison.Ordinal);
        Assert.Contains("PARLEY_SMTP_PASSWORD", problems[1], StringComparison.Ordinal);
    }

    private async Task BeginAsync(string rules)
    {
        Assert.Empty(await _record.RaiseAsync(rules));
        _record.Position("new", "2031-04-17", PositionAct.Refuse, "Norland refuses to lower the herring levy.", "lower the herring levy");
    }

    private static void Check(JsonElement json)
    {
        Assert.Equal("Norland refuses to lower the herring levy.", json.GetProperty("text").GetString());
        Assert.Equal("new", json.GetProperty("evidence")[0].GetProperty("report").GetString());
        Assert.StartsWith("alert-", json.GetProperty("id").GetString(), StringComparison.Ordinal);
    }
}
