using System.Text;
using Parley.Record.Intake;
using Parley.Record.Intake.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Parley.Record.Tests.Intake;

public sealed class PdfReportTests
{
    private static readonly byte[] Document = Make(
        ["Norland and Sudmark have agreed to extend the nego-", "tiations by two weeks, their ministers said.", "", "Both sides welcomed", "the exten-"],
        ["sion in a joint statement."]);

    [Fact]
    public void The_text_is_taken_in_paragraphs_over_lines_and_pages() => Assert.Equal(
        "Norland and Sudmark have agreed to extend the negotiations by two weeks, their ministers said.\n\n"
        + "Both sides welcomed the extension in a joint statement.",
        PdfReport.Extract(Document).Text);

    [Fact]
    public void The_title_is_taken() => Assert.Equal("Joint statement", PdfReport.Extract(Document).Facts.Title);

    [Fact]
    public void A_document_without_text_is_refused() =>
        Assert.Equal("is a PDF without text", Assert.Throws<IntakeException>(() => PdfReport.Extract(Make([]))).Message);

    [Fact]
    public void A_truncated_document_is_text_or_refused() => Gen.Int[0, Document.Length].Sample(length => Extract(Document[..length]), iter: 60);

    [Fact]
    public void A_damaged_document_is_text_or_refused() =>
        Gen.Select(Gen.Int[0, Document.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes =>
            {
                var damaged = (byte[])Document.Clone();
                foreach (var (at, value) in changes) damaged[at] = value;
                Extract(damaged);
            },
            iter: 60);

    [Fact]
    public void Bytes_that_only_begin_like_a_document_are_refused() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Assert.Throws<IntakeException>(() => PdfReport.Extract((byte[])[.. "%PDF-1.7\n"u8, .. bytes])), iter: 60);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Extract([.. "%PDF-1.7\n1 0 obj\n"u8, .. Encoding.ASCII.GetBytes(new string('[', 200_000))]);

    private static void Extract(byte[] bytes)
    {
        try
        {
            Assert.NotEmpty(PdfReport.Extract(bytes).Text!);
        }
        catch (IntakeException error)
        {
            Assert.NotEmpty(error.Remedy);
        }
    }

    private static byte[] Make(params string[][] pages)
    {
        using var document = new PdfDocumentBuilder();
        document.DocumentInformation.Title = "Joint statement";
        var font = document.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var lines in pages)
        {
            var page = document.AddPage(PageSize.A4);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length > 0) page.AddText(lines[i], 11, new PdfPoint(70, 750 - (i * 14)), font);
            }
        }

        return document.Build();
    }
}
