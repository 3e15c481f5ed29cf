using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Parley.Record.Intake.Html;

/// <summary>Extracts the report from a web page: its main text, without what stands around it, and what the page says of itself.</summary>
internal static class HtmlReport
{
    private const string NoAddress = "https://localhost/";

    /// <exception cref="IntakeException">The page is malformed beyond use.</exception>
    public static (string? Text, ReportFacts Facts) Extract(string html)
    {
        SourceNesting.Check(html);
        var page = new HtmlParser().ParseDocument(html);
        Nesting.Check(page);
        var facts = PageFacts.Of(page);
        var whole = BlockText.Of(page.Body);
        try
        {
            return (MainText(page) ?? whole, facts);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return (whole, facts);
        }
    }

    private static string? MainText(IHtmlDocument page)
    {
        var article = new Reader(NoAddress, page).GetArticle();
        if (!article.IsReadable) return null;
        var text = BlockText.Of(new HtmlParser().ParseDocument(article.Content).Body);
        return text.Length > 0 ? text : null;
    }
}
