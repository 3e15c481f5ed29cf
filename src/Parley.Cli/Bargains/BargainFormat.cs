namespace Parley.Cli.Bargains;

/// <summary>The form in which what is found about a bargain is given out.</summary>
internal enum BargainFormat
{
    /// <summary>For people, in a terminal or a text file.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, in a note or on a page.</summary>
    Markdown,

    /// <summary>For people, in a browser, with the picture.</summary>
    Html,

    /// <summary>The picture by itself.</summary>
    Svg,
}
