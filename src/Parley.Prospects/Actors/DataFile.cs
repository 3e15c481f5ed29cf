namespace Parley.Prospects.Actors;

/// <summary>Reads the lists that this assembly carries.</summary>
internal static class DataFile
{
    /// <summary>The lines of a list, trimmed, without comments and empty lines.</summary>
    public static string[] Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    /// <summary>The parts of a line, trimmed, empty ones left out.</summary>
    public static string[] Parts(string line, char mark) => line.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
