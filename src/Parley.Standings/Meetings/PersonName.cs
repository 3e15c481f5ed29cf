namespace Parley.Standings.Meetings;

/// <summary>Compares names of people, given in full or by one of their parts.</summary>
internal static class PersonName
{
    /// <summary>Whether one name is the other or the first or last part of it ("Liu" and "Liu He", "Mnuchin" and "Steven Mnuchin"), or has its parts in the other order ("Kishida Fumio"); "Jr." and the like aside.</summary>
    public static bool Same(string one, string other)
    {
        var (first, second) = (WithoutSuffix(one), WithoutSuffix(other));
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return shorter == longer || (shorter.Length == longer.Length && shorter.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(longer.Split(' ').Order(StringComparer.Ordinal)))
            || (shorter.Length > 0 && !shorter.Contains(' ', StringComparison.Ordinal)
                && (longer.StartsWith(shorter + " ", StringComparison.Ordinal) || longer.EndsWith(" " + shorter, StringComparison.Ordinal)));
    }

    private static string WithoutSuffix(string name) => name.LastIndexOf(' ') is var at and > 0 && name[(at + 1)..] is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" ? name[..at].TrimEnd(',') : name;
}
