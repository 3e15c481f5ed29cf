namespace Parley.Desk.Bargains.Pictures;

/// <summary>Draws deals as dots by what they bring to two, with the frontier and the lines below which there is no consent, as SVG.</summary>
public static class DealPicture
{
    /// <summary>What dots, lines and rings mean.</summary>
    public const string Legend = "Each dot is a deal, or several that bring both the same; filled ones would be ratified by all. The line is the frontier: nobody gains more there without the other losing. Dashes show below what there is no consent.";

    /// <summary>How wide the picture is where there is room, in pixels.</summary>
    public const int Width = 640;

    /// <summary>How the picture looks, as a style sheet. The colours are those of the page that it is part of.</summary>
    public const string Style = """
        .deals text { fill: var(--quiet); } .deals .frame { fill: none; stroke: var(--rule); }
        .deals .better { fill: var(--good); opacity: .1; } .deals .walk { stroke: var(--strong); stroke-dasharray: 5 4; }
        .deals .frontier { fill: none; stroke: var(--ink); stroke-width: 1.5; } .deals .deal { fill: var(--paper); stroke: var(--strong); stroke-width: 1.2; }
        .deals .best { stroke: var(--ink); stroke-width: 1.8; } .deals .ratified { fill: var(--good); stroke: var(--paper); }
        .deals .named { fill: none; stroke: var(--ink); stroke-width: 1.5; }
        .deals .name { fill: var(--ink); font-weight: 700; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }

        """;

    private const string Colours = """
        .deals { --paper: #fff; --ink: #1c1e21; --quiet: #60646c; --strong: #60646c; --rule: #dedbd3; --good: #1a7f4b; font: 12px system-ui, sans-serif; height: auto; max-width: 100%; }
        @media (prefers-color-scheme: dark) { .deals { --paper: #16181b; --ink: #e4e3df; --quiet: #9a9ea6; --strong: #9a9ea6; --rule: #34383e; --good: #4fc27f; } }
        .deals .paper { fill: var(--paper); }

        """;

    /// <summary>The picture as part of a page, whose style sheet says how classes look.</summary>
    /// <param name="plane">The deals.</param>
    /// <param name="width">How wide it is, in pixels.</param>
    public static string Element(DealPlane plane, int width)
    {
        ArgumentNullException.ThrowIfNull(plane);
        return new DealDrawing(plane, width).Draw("", "");
    }

    /// <summary>The picture by itself, fit for a file, or for a page without a style sheet for it.</summary>
    public static string Svg(DealPlane plane)
    {
        ArgumentNullException.ThrowIfNull(plane);
        var drawing = new DealDrawing(plane, Width);
        return drawing.Draw(" xmlns=\"http://www.w3.org/2000/svg\"", $"<style>\n{Colours}{Style}</style>\n<rect class=\"paper\" width=\"{Width}\" height=\"{drawing.Height}\"/>\n");
    }
}
