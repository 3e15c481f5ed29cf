using System.Text;
using MimeKit;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class EmailReportsTests : IDisposable
{
    private readonly Taking _taking = new();

    public void Dispose() => _taking.Dispose();

    [Fact]
    public void A_message_is_a_report()
    {
        var report = Taking.Report(Write("Norland will not yield.\r\n", html: "<p>Norland <b>will not</b> yield.</p>"));
        Assert.Equal(("mail", "Talks: Zürich", "Port Ansel Courier"), (report.Id, report.Title, report.Publisher));
        Assert.Equal((new DateOnly(2031, 4, 18), "Norland will not yield."), (report.Published, report.Document.Content));
    }

    [Fact]
    public void A_message_in_html_only_is_read_as_it_is_shown() =>
        Assert.Equal("Norland will not yield.\n\nSudmark will.", Taking.Report(Write(null, html: "<style>p {}</style><p>Norland <b>will not</b> yield.</p><p>Sudmark will.</p>")).Document.Content);

    [Fact]
    public void Attached_reports_are_taken_too()
    {
        var path = Write("See the attachments.", html: null, ("statement.txt", "The statement."u8.ToArray()), ("logo.png", [1, 2]), ("all.zip", Zips.Of(("b.txt", "B."))));
        Assert.Equal(["mail", "mail/statement", "mail/all/b"], Taking.All(path).Select(item => Assert.IsType<TakenReport>(item).Report.Id));
    }

    [Fact]
    public void A_message_without_words_is_no_report_beside_what_is_attached() =>
        Assert.Equal("mail/statement", Taking.Report(Write(null, null, ("../../statement.txt", "The statement."u8.ToArray()))).Id);

    [Fact]
    public void A_forwarded_message_is_a_report()
    {
        using var outer = Message("Look.", null);
        outer.Body = new Multipart("mixed") { outer.Body!, new MessagePart { Message = Message("Norland will not yield.", null) } };
        Assert.Equal(["Look.", "Norland will not yield."], Taking.All(Write(outer)).Select(item => Assert.IsType<TakenReport>(item).Report.Document.Content));
    }

    [Fact]
    public void A_message_without_a_sound_date_has_none() =>
        Assert.Null(Taking.Report(_taking.Write("mail.eml", "Subject: T\r\nDate: the day after tomorrow\r\n\r\nNorland met Sudmark.")).Published);

    [Theory]
    [InlineData("")]
    [InlineData("Subject: T\r\n\r\n")]
    public void A_message_without_words_is_a_problem(string text) => Assert.IsType<IntakeProblem>(Assert.Single(Taking.All(_taking.Write("mail.eml", text))));

    [Fact]
    public void Damaged_messages_are_reports_or_problems() =>
        Fuzz.Damage(File.ReadAllBytes(Write("Norland met Sudmark.", "<p>Norland met Sudmark.</p>", ("a.txt", "A."u8.ToArray()), ("b.zip", Zips.Of(("b.txt", "B."))))), ".eml");

    private string Write(string? text, string? html, params (string Name, byte[] Bytes)[] attachments)
    {
        using var message = Message(text, html, attachments);
        return Write(message);
    }

    private string Write(MimeMessage message)
    {
        var bytes = new MemoryStream();
        message.WriteTo(bytes, TestContext.Current.CancellationToken);
        return _taking.Write("mail.eml", bytes.ToArray());
    }

    private static MimeMessage Message(string? text, string? html, params (string Name, byte[] Bytes)[] attachments)
    {
        var message = new MimeMessage { Subject = "Talks: Zürich", Date = new DateTimeOffset(2031, 4, 18, 23, 30, 0, TimeSpan.FromHours(-5)) };
        message.From.Add(new MailboxAddress(Encoding.UTF8, "Port Ansel Courier", "desk@courier.example"));
        var body = new BodyBuilder { TextBody = text, HtmlBody = html };
        foreach (var (name, bytes) in attachments) body.Attachments.Add(name, bytes);
        message.Body = body.ToMessageBody();
        return message;
    }
}
