using Parley.Cli.Html;
using Parley.Desk.Bargains;
using Parley.Desk.Bargains.Pictures;
using Parley.Desk.Bargains.Wordings;

namespace Parley.Cli.Bargains;

/// <summary>Lays what is found about a bargain out as one self-contained web page, with the picture of the deals.</summary>
internal static class BargainPage
{
    public static string Of(BargainView view)
    {
        var html = new HtmlBuilder();
        HtmlShell.Open(html, view.Account.Name);
        html.Add($"<header>\n<h1>{view.Account.Name}</h1>\n<p class=\"imprint\">{view.Account.Headline}</p>\n</header>\n<main class=\"one\">\n");
        if (view.Plane is { } plane) AddPicture(html, plane);
        foreach (var section in view.Account.Sections) Add(html, section);
        html.Add($"</main>\n");
        HtmlShell.Close(html);
        return html.ToString();
    }

    private static void AddPicture(HtmlBuilder html, DealPlane plane)
    {
        html.Add($"<figure>\n");
        html.AddMarkup(DealPicture.Svg(plane));
        html.Add($"<figcaption>{DealPicture.Legend}</figcaption>\n</figure>\n");
    }

    private static void Add(HtmlBuilder html, AccountSection section)
    {
        html.Add($"<section>\n<h2>{section.Title}<small>{section.Scope}</small></h2>\n<ul class=\"lines\">\n");
        foreach (var item in section.Items)
        {
            html.Add($"<li>{item.Text}");
            foreach (var line in item.Below) html.Add($"<br><small>{line}</small>");
            html.Add($"</li>\n");
        }

        html.Add($"</ul>\n</section>\n");
    }
}
