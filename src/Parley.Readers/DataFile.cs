namespace Parley.Readers;

/// <summary>Reads the word lists that are built into the program.</summary>
/// <remarks>A list has one row a line, its cells parted by <c>|</c>; blank lines and those that begin with <c>#</c> are comments.</remarks>
internal static class DataFile
{
    /// <summary>The rows of a list, its cells trimmed.</summary>
    /// <param name="path">Its path under the project, with forward slashes ("Actors/Data/offices.txt").</param>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static IReadOnlyList<string[]> Rows(string path)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(path)
            ?? throw new ArgumentException($"No list {path} is built into the program.", nameof(path));
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('|', StringSplitOptions.TrimEntries));
        }

        return rows;
    }

    /// <summary>The parts of a cell that holds several, parted by semicolons.</summary>
    public static string[] Parts(string[] row, int cell) =>
        cell < row.Length ? row[cell].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
}
