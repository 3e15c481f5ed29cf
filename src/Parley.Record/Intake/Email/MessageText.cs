using MimeKit;
using Parley.Record.Intake.Html;

namespace Parley.Record.Intake.Email;

/// <summary>The words of a message: its plain text, or what its HTML shows.</summary>
internal static class MessageText
{
    public static string Of(MimeMessage message)
    {
        var plain = message.TextBody?.Replace("\0", "", StringComparison.Ordinal).Trim() ?? "";
        return plain.Length > 0 || message.HtmlBody is not { } html ? plain : HtmlFragment.Text(html);
    }
}
