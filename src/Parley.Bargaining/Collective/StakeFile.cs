using Parley.Bargaining.Collective.Files;
using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Collective;

/// <summary>Reads who stands where on what, from YAML or CSV.</summary>
public static class StakeFile
{
    private const int MostRows = 500;

    /// <summary>The issues in a file.</summary>
    /// <exception cref="ScenarioException">It is neither, or something in it is wrong; the message says where and what to do.</exception>
    public static IReadOnlyList<DisputedIssue> Read(string path) => File.Exists(path) || !Directory.Exists(path)
        ? Read(path, ScenarioFiles.Open(path).Texts[0].Value)
        : throw new ScenarioException($"{path}: a folder; give a file of actors, in YAML or CSV.");

    internal static IReadOnlyList<DisputedIssue> Read(string path, string text)
    {
        var rows = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".YAML" or ".YML" => StakeYaml.Read(path, text).ToList(),
            ".CSV" => StakeCsv.Read(path, text, Path.GetFileNameWithoutExtension(path)),
            _ => throw new ScenarioException($"{path}: neither .yaml nor .csv; name it as what it is."),
        };
        return rows.Count <= MostRows ? StakeRow.Group(path, rows) : throw new ScenarioException($"{path}: {rows.Count} lines of actors; {MostRows} are the most.");
    }
}
