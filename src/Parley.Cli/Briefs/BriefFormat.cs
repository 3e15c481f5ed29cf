namespace Parley.Cli.Briefs;

/// <summary>The form in which a brief is given out.</summary>
internal enum BriefFormat
{
    /// <summary>For people, in a terminal or a text file.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, in a note or on a page.</summary>
    Markdown,

    /// <summary>For people, in a browser.</summary>
    Html,
}
