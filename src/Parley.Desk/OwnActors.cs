using Parley.Readers.Actors;

namespace Parley.Desk;

/// <summary>Reads with actors of one's own besides those that Parley knows.</summary>
public static class OwnActors
{
    private const long Largest = 4 * 1024 * 1024;

    /// <summary>What reads with the actors of a file.</summary>
    /// <param name="path">The file, in YAML; null for none.</param>
    /// <param name="problem">What is wrong with the file, or null.</param>
    /// <returns>The reader, or null when there is a problem.</returns>
    public static ReadReports? Open(string? path, out ReadProblem? problem)
    {
        problem = null;
        if (path is null) return new ReadReports();
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > Largest }) throw new IOException("it is larger than 4 MB");
            var actors = ActorsFile.Parse(File.ReadAllText(path));
            return new ReadReports(() => ReadReports.BuiltIn.With(actors));
        }
        catch (ActorsFileException error)
        {
            problem = new ReadProblem($"{path}:{error.Line}", error.Problem, error.Remedy);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = new ReadProblem(path, $"cannot be read ({error.Message.TrimEnd('.')})", "give --actors a file in YAML");
        }

        return null;
    }
}
