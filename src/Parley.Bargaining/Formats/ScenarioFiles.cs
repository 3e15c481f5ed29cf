namespace Parley.Bargaining.Formats;

/// <summary>The files of a scenario.</summary>
/// <param name="Path">The file or folder that was named.</param>
/// <param name="Texts">The text of each file by its path, in the ordinal order of the paths.</param>
internal sealed record ScenarioFiles(string Path, IReadOnlyList<KeyValuePair<string, string>> Texts)
{
    private const long LargestFile = 64 << 20;
    private static readonly string[] _extensions = [".xml", ".json", ".yml", ".yaml"];

    /// <summary>The scenario's name: that of the folder or file.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(Path)));

    /// <summary>Whether a file was named, and no folder.</summary>
    public bool IsFile => Texts.Count == 1 && Texts[0].Key == Path;

    /// <summary>Reads what may belong to a scenario: a file, or what lies right in a folder.</summary>
    /// <exception cref="ScenarioException">There is no such thing, or it cannot be read.</exception>
    public static ScenarioFiles Open(string path)
    {
        try
        {
            if (File.Exists(path)) return new ScenarioFiles(path, [new(path, Load(path))]);
            if (!Directory.Exists(path)) throw new ScenarioException($"{path}: no such file or folder.");
            var files = Directory.EnumerateFiles(path).Where(file => _extensions.Contains(System.IO.Path.GetExtension(file).ToLowerInvariant())).Order(StringComparer.Ordinal);
            return new ScenarioFiles(path, [.. files.Select(file => KeyValuePair.Create(file, Load(file)))]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException($"{path}: it cannot be read: {fault.Message}", fault);
        }
    }

    private static string Load(string file) => new FileInfo(file).Length <= LargestFile
        ? File.ReadAllText(file)
        : throw new ScenarioException($"{file}: larger than {LargestFile >> 20} MB, which no scenario is.");
}
