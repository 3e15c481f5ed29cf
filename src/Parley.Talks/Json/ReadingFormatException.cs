namespace Parley.Talks.Json;

/// <summary>JSON that was to be a reading is not one.</summary>
public sealed class ReadingFormatException : FormatException
{
    internal ReadingFormatException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner) => Path = path;

    /// <summary>The place in the JSON, as a JSONPath (<c>$.positions[2].act</c>).</summary>
    public string Path { get; }
}
