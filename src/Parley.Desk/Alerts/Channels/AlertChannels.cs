namespace Parley.Desk.Alerts.Channels;

/// <summary>Sends alerts where they go.</summary>
internal sealed class AlertChannels : IDisposable
{
    private readonly Webhook _webhook = new();

    /// <summary>Sends an alert.</summary>
    /// <returns>What keeps it from being delivered, or null.</returns>
    public Task<string?> SendAsync(AlertTarget target, RaisedAlert raised, string? mailPassword, CancellationToken cancellation) => target switch
    {
        FileTarget file => Task.FromResult(AlertLog.Append(file.Path, raised)),
        WebhookTarget webhook => _webhook.SendAsync(webhook.Address, raised, cancellation),
        MailTarget mail => AlertMail.SendAsync(mail, mailPassword, raised, cancellation),
        _ => Task.FromResult<string?>(null),
    };

    public void Dispose() => _webhook.Dispose();
}
