namespace Parley.Record.Intake.Archives;

/// <summary>Judges the names of what lies in an archive.</summary>
internal static class EntryName
{
    private const int Longest = 1000;

    /// <summary>Whether the name leads out of the archive, or is none that a file may have. Nothing is ever written under it; but whoever made it is not to be trusted.</summary>
    public static bool IsUnsafe(string name) =>
        name.Length is 0 or > Longest
        || name.Any(char.IsControl)
        || name[0] is '/' or '\\'
        || name is [_, ':', ..]
        || Parts(name).Contains("..");

    /// <summary>Whether it lies in something hidden, or in what some systems add for themselves.</summary>
    public static bool IsHidden(string name) => Parts(name).Any(part => part.StartsWith('.') || part == "__MACOSX");

    private static string[] Parts(string name) => name.Split('/', '\\');
}
