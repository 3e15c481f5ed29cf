namespace Parley.Cli.Output;

/// <summary>The form in which readings are given out.</summary>
internal enum OutputFormat
{
    /// <summary>For people, in a terminal or a text file.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, in a browser.</summary>
    Html,
}
