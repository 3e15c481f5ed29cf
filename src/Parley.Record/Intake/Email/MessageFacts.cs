using MimeKit;

namespace Parley.Record.Intake.Email;

/// <summary>Reads what a message's headers say: its subject is the title, its sender the publisher, its date the day, by the sender's own clock.</summary>
internal static class MessageFacts
{
    public static ReportFacts Of(MimeMessage message) => new(Title: Clean(message.Subject), Published: Day(message), Publisher: Sender(message));

    private static DateOnly? Day(MimeMessage message) => message.Date == DateTimeOffset.MinValue ? null : DateOnly.FromDateTime(message.Date.DateTime);

    private static string? Sender(MimeMessage message) =>
        message.From.Mailboxes.FirstOrDefault() is { } sender ? Clean(sender.Name) ?? Clean(sender.Address) : null;

    private static string? Clean(string? text)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return words.Length > 0 ? string.Join(' ', words) : null;
    }
}
