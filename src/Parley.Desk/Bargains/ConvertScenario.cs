using Parley.Bargaining.Formats;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Records;

namespace Parley.Desk.Bargains;

/// <summary>Writes a scenario in the form of another tool.</summary>
public static class ConvertScenario
{
    /// <summary>The tools that have files of their own, by name.</summary>
    public static IReadOnlyList<string> Tools { get; } = [.. Enum.GetValues<Convention>().Where(tool => tool != Convention.Parley).Select(tool => tool.ToString().ToLowerInvariant())];

    /// <summary>Converts.</summary>
    /// <param name="path">The scenario: a file or folder.</param>
    /// <param name="tool">One of <see cref="Tools"/>.</param>
    /// <param name="folder">Where the files go; it is made, and no file in it is written over.</param>
    /// <exception cref="RequestException">It cannot be read or written; the message says where and what to do.</exception>
    public static ConversionView To(string path, string tool, string folder)
    {
        try
        {
            var scenario = ScenarioReader.Read(path);
            var written = ScenarioWriter.Write(scenario, Enum.Parse<Convention>(tool, ignoreCase: true));
            Directory.CreateDirectory(folder);
            var files = written.Files.Select(file => (Path: Path.Combine(folder, file.Key), file.Value)).ToList();
            if (files.Find(file => File.Exists(file.Path)).Path is { } taken) throw new RequestException($"{taken} is there already; name another folder.");
            foreach (var file in files) File.WriteAllText(file.Path, file.Value);
            return new ConversionView([.. files.Select(file => file.Path)], [.. scenario.Warnings, .. written.Notes]);
        }
        catch (ScenarioException fault)
        {
            throw new RequestException(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RequestException($"{folder}: it cannot be written: {fault.Message}");
        }
    }
}
