using Parley.Bargaining.Formats.Genius;
using Parley.Bargaining.Formats.GeniusWeb;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Formats.NegoLog;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats;

/// <summary>Reads scenarios of other tools, whichever of the forms their files have.</summary>
public static class ScenarioReader
{
    /// <summary>Reads the scenario in a file or folder.</summary>
    /// <exception cref="ScenarioException">There is none, or it is wrong; the message says where and what to do.</exception>
    public static Scenario Read(string path) => Read(ScenarioFiles.Open(path));

    internal static Scenario Read(ScenarioFiles files)
    {
        var yaml = FilesOf(files, ".yml", ".yaml").Select(file => (file.Key, Root: NegMasNodes.Parse(file.Key, file.Value))).Where(file => file.Root is not null).Select(file => (file.Key, file.Root!)).ToList();
        if (yaml.Count > 0) return NegMasFormat.Read(files.Name, yaml);
        var json = FilesOf(files, ".json").Select(file => (Path: file.Key, Root: JsonNumbers.Parse(file.Key, file.Value))).ToList();
        if (json.FindAll(file => GeniusWebFormat.IsProfile(file.Root)) is { Count: > 0 } spaces) return GeniusWebFormat.Read(files.Name, spaces);
        if (json.FindAll(file => NegoLogFormat.IsProfile(file.Root)) is { Count: > 0 } profiles) return NegoLogFormat.Read(files.Name, profiles);
        if (FilesOf(files, ".xml").Any()) return GeniusFormat.Read(files);
        throw new ScenarioException($"{files.Path}: no scenario in it; give a folder of GENIUS (XML), GeniusWeb or NegoLog (JSON) or NegMAS (YAML), with a file for each party.");
    }

    private static IEnumerable<KeyValuePair<string, string>> FilesOf(ScenarioFiles files, params string[] extensions) =>
        files.Texts.Where(file => extensions.Contains(Path.GetExtension(file.Key).ToLowerInvariant()));
}
