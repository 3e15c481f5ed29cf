using Parley.Testing;

namespace Parley.Readers.Tests;

/// <summary>Examples that stand in files beside the tests, a line each: text | what is read in it.</summary>
internal static class ExampleLines
{
    private const string Bar = " | ";

    /// <summary>The lines of a file of this project, without comments.</summary>
    public static TheoryData<string> Of(string folder, string file) =>
        [.. File.ReadLines(Repository.PathOf("tests", "Parley.Readers.Tests", folder, file)).Where(line => !line.StartsWith('#'))];

    /// <summary>The text of an example, and what is read in it.</summary>
    public static (string Text, string Expected) Parse(string example)
    {
        var bar = example.IndexOf(Bar, StringComparison.Ordinal);
        return (example[..bar], example[(bar + Bar.Length)..]);
    }
}
