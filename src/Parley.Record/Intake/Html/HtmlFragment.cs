using AngleSharp.Html.Parser;

namespace Parley.Record.Intake.Html;

/// <summary>The text of a piece of HTML that is all content: a message, an entry of a feed.</summary>
internal static class HtmlFragment
{
    /// <exception cref="IntakeException">Its elements are nested too deeply.</exception>
    public static string Text(string html)
    {
        SourceNesting.Check(html);
        var page = new HtmlParser().ParseDocument(html);
        Nesting.Check(page);
        return BlockText.Of(page.Body);
    }
}
