using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Parley.Desk.Alerts.Channels;

/// <summary>Sends alerts by e-mail. A password is only ever sent over a connection that is encrypted.</summary>
internal static class AlertMail
{
    private const int ImplicitTls = 465;

    public static async Task<string?> SendAsync(MailTarget target, string? password, RaisedAlert raised, CancellationToken cancellation)
    {
        if (target.User is not null && password is null) return "there is no password; put it into PARLEY_SMTP_PASSWORD";
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(target.Server, target.Port, Security(target), cancellation).ConfigureAwait(false);
            if (target.User is { } user) await client.AuthenticateAsync(user, password!, cancellation).ConfigureAwait(false);
            using var message = Message(target, raised);
            await client.SendAsync(message, cancellation).ConfigureAwait(false);
            await client.DisconnectAsync(quit: true, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (error is CommandException or ProtocolException or SocketException or IOException or MailKit.Security.AuthenticationException
            or System.Security.Authentication.AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException)
        {
            return $"the mail server does not take it ({error.Message.Split('\n')[0].Trim()})";
        }
    }

    private static SecureSocketOptions Security(MailTarget target) => target switch
    {
        { Port: ImplicitTls } => SecureSocketOptions.SslOnConnect,
        { User: not null } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.StartTlsWhenAvailable,
    };

    private static MimeMessage Message(MailTarget target, RaisedAlert raised)
    {
        var (alert, sources) = (raised.Alert, raised.Alert.Sources.Select(source => $"  \u201C{source.Sentence}\u201D ({source.Report}{(source.Day is null ? "" : $", {source.Day}")})"));
        var message = new MimeMessage
        {
            Subject = $"{alert.Talks}: {(alert.Text.Length > 120 ? alert.Text[..120] + "..." : alert.Text)}",
            Date = raised.At,
            MessageId = $"{AlertJson.Id(raised)}.{raised.At.UtcTicks}@parley",
            Body = new TextPart("plain") { Text = $"{alert.Text}\n\n{string.Join('\n', sources)}\n\nRule: {alert.Rule}\n" },
        };
        message.From.Add(MailboxAddress.Parse(target.From));
        message.To.AddRange(target.Recipients.Select(MailboxAddress.Parse));
        return message;
    }
}
