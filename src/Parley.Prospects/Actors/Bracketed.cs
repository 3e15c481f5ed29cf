namespace Parley.Prospects.Actors;

/// <summary>Actors whose state stands in brackets behind what they are: "Foreign_Affairs_(Russia)".</summary>
internal static class Bracketed
{
    private static readonly HashSet<string> _unofficial = [.. DataFile.Lines("unofficial.txt")];

    /// <summary>The place of such an actor, or null for another one or where no state is in the brackets.</summary>
    /// <param name="name">With blanks instead of underscores.</param>
    public static ActorPlace? Of(string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || name[^1] != ')') return null;
        var code = StateNames.CodeOf(name[(open + 2)..^1]) ?? StateNames.CodeOf(name[(name.LastIndexOf('(') + 1)..^1].TrimEnd(')'));
        return code is null ? null : new ActorPlace(code, !_unofficial.Contains(name[..open]));
    }
}
