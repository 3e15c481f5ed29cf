namespace Parley.Prospects.Actors;

/// <summary>Tells bodies that speak for a state from those that only live in it, by the words of their names.</summary>
internal static class BodyWords
{
    private static readonly HashSet<string> _unofficial = [.. DataFile.Lines("unofficial-words.txt")];

    /// <summary>Whether nothing in the name shows that it does not speak for a state.</summary>
    /// <param name="name">With blanks instead of underscores.</param>
    public static bool MayBeOfficial(string name) => !name.Split(' ').Any(_unofficial.Contains);
}
