using MimeKit;

namespace Parley.Record.Intake.Email;

/// <summary>Finds the reports attached to a message, in order.</summary>
internal static class AttachedReports
{
    private const string Forwarded = "message";

    public static IReadOnlyList<AttachedReport> Of(MimeMessage message) =>
        [.. message.Attachments.Concat(message.BodyParts.OfType<MessagePart>()).Distinct().Select(Of).OfType<AttachedReport>()];

    private static AttachedReport? Of(MimeEntity part, int index)
    {
        if (part is MessagePart) return new AttachedReport($"{Forwarded}-{index + 1}.eml", ReportFormat.Email, part);
        var name = Path.GetFileName((part.ContentDisposition?.FileName ?? part.ContentType.Name ?? "").Replace('\\', '/'));
        return name.Length > 0 && ReportFormats.OfName(name) is { } format ? new AttachedReport(name, format, part) : null;
    }
}
