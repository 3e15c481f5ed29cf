using System.Text;

namespace Parley.Cli.Html;

/// <summary>The head and foot of every page: self-contained, no script, nothing fetched; light and dark as the reader's system has it.</summary>
internal static class HtmlShell
{
    private static readonly Lazy<string> Style = new(LoadStyle);

    /// <summary>Begins a page: everything up to its body.</summary>
    public static void Open(HtmlBuilder html, string title)
    {
        html.Add($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>

            """);
        html.AddMarkup(Style.Value);
        html.Add($"""
            </style>
            </head>
            <body>

            """);
    }

    /// <summary>Ends a page.</summary>
    public static void Close(HtmlBuilder html) => html.Add($"""
            </body>
            </html>

            """);

    private static string LoadStyle()
    {
        using var file = typeof(HtmlShell).Assembly.GetManifestResourceStream("page.css")!;
        using var text = new StreamReader(file, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
