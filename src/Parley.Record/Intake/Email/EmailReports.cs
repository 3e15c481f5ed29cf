using MimeKit;

namespace Parley.Record.Intake.Email;

/// <summary>Finds the reports in an e-mail message: what it says, and what is attached to it.</summary>
/// <remarks>A message without words of its own is no report when others are attached. Attachments of other kinds are passed over.</remarks>
internal static class EmailReports
{
    /// <exception cref="IntakeException">The bytes are no message.</exception>
    public static IEnumerable<PendingReport> Find(RawDocument mail)
    {
        using var message = Load(mail.Bytes);
        var attached = AttachedReports.Of(message);
        var facts = mail.Given.Or(MessageFacts.Of(message));
        var text = MessageText.Of(message);
        if (text.Length > 0 || attached.Count == 0) yield return Of(mail, text, facts);
        foreach (var file in attached)
        {
            var place = $"{mail.Where}/{file.Name}";
            foreach (var report in Guarded.Find(place, () => At(file, place, mail))) yield return report;
        }
    }

    private static MimeMessage Load(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = bytes.AsStream();
            var message = MimeMessage.Load(stream);
            return message.Headers.Count > 0 ? message : throw new IntakeException("is not an e-mail message: it has no headers", "save the message as .eml, whole");
        }
        catch (Exception error) when (error is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new IntakeException($"is not an e-mail message that can be read ({error.Message.TrimEnd('.')})", "save the message as .eml, whole", error);
        }
    }

    private static PendingReport Of(RawDocument mail, string text, ReportFacts facts) => new(mail.Where, _ => new TakenReport(facts.With(text, mail.Name), IsExtracted: true));

    private static IEnumerable<PendingReport> At(AttachedReport file, string place, RawDocument mail)
    {
        var inner = mail.Allowance.Within();
        var name = $"{mail.Name}/{Path.ChangeExtension(file.Name, null)}";
        return DocumentReports.Find(new RawDocument(place, name, file.Read(mail.Allowance), file.Format, mail.Given) { Allowance = inner });
    }
}
