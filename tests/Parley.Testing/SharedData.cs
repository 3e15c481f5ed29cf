namespace Parley.Testing;

/// <summary>Finds the corpora that are kept beside the repository, for the tests that use them.</summary>
public static class SharedData
{
    /// <summary>The reason that a test gives for being skipped where the corpora are absent.</summary>
    public const string Absent = "needs the corpora, kept in a folder 'shared' beside the repository, which is not there";

    /// <summary>Whether the corpora are there.</summary>
    public static bool IsPresent => Root is not null;

    private static string? Root { get; } = Find();

    /// <summary>The path of a file or folder among the corpora.</summary>
    /// <exception cref="InvalidOperationException">The corpora are absent: the test should have been skipped.</exception>
    public static string PathOf(string relative) => Path.Combine(Root ?? throw new InvalidOperationException(Absent), relative);

    private static string? Find()
    {
        var shared = Path.Combine(Repository.Root, "..", "shared");
        return File.Exists(Path.Combine(shared, "DESIGN.md")) ? Path.GetFullPath(shared) : null;
    }
}
