using MimeKit;
using Parley.Record.Intake.Archives;

namespace Parley.Record.Intake.Email;

/// <summary>A file or message attached to a message.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Format">Its form.</param>
/// <param name="Entity">The part of the message that it is.</param>
internal sealed record AttachedReport(string Name, ReportFormat Format, MimeEntity Entity)
{
    /// <exception cref="IntakeException">It is too large.</exception>
    public ReadOnlyMemory<byte> Read(Allowance allowance)
    {
        using var bytes = new MemoryStream();
        if (Entity is MessagePart { Message: { } message }) message.WriteTo(bytes);
        else (Entity as MimePart)?.Content?.DecodeTo(bytes);
        if (bytes.Length > ReportSize.Largest) throw ReportSize.TooLarge();
        allowance.Spend((int)bytes.Length);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
