namespace Parley.Desk.Briefs;

/// <summary>Writes names of parties as English sentences have them: "the United States", "China", "the dockers' union".</summary>
internal static class PartyName
{
    private const int MostByName = 6;

    private static readonly string[] Links = [" of ", " for ", " on ", " in ", " at ", " from ", " who ", " close ", " familiar ", " with "];

    private static readonly string[] FirstWords = ["United", "European", "Soviet"];

    private static readonly HashSet<string> Determiners = new(
        [
            "a", "an", "the", "this", "that", "these", "those", "one", "two", "three", "four", "five", "some", "several", "many", "most", "few", "both", "all",
            "other", "others", "another", "no", "its", "his", "her", "their", "our",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Quantifiers = new(["some", "several", "many", "most", "few", "both", "all", "two", "three", "four", "five"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Bodies = WordFile.Load("bodies.txt");

    /// <summary>The name inside a sentence.</summary>
    public static string In(string party)
    {
        var first = party.Split(' ')[0];
        if (Determiners.Contains(first) || first.EndsWith("'s", StringComparison.Ordinal)) return party;
        var takesArticle = IsDescription(party) ? !IsPlural(party) && char.IsLower(party[0]) : FirstWords.Contains(first) || Bodies.Contains(HeadOf(party));
        return takesArticle ? "the " + party : party;
    }

    /// <summary>"the United States and China"; of very many, the first and the number of the others.</summary>
    public static string All(IReadOnlyCollection<string> parties) => parties.Count <= MostByName
        ? Phrases.List([.. parties.Select(In)])
        : $"{string.Join(", ", parties.Take(MostByName - 2).Select(In))} and {parties.Count - MostByName + 2} others";

    /// <summary>Whether it is a description in the plural ("farm groups", "Hard-liners"); names of states, bodies and people are singular.</summary>
    public static bool IsPlural(string party) =>
        Quantifiers.Contains(party.Split(' ')[0]) || ((IsDescription(party) || IsAmerican(party)) && LooksPlural(HeadOf(party)));

    /// <summary>"U.S. Legislators", as wires write them.</summary>
    private static bool IsAmerican(string party) => party.StartsWith("U.S. ", StringComparison.Ordinal) && !Bodies.Contains(HeadOf(party));

    /// <summary>Whether no word but the first has a capital, and it is more than one plain word with a capital ("Reuters").</summary>
    private static bool IsDescription(string party) =>
        party.Length > 0
        && Core(party).Split(' ').Skip(1).All(word => word.Length == 0 || !char.IsUpper(word[0]))
        && (char.IsLower(party[0]) || party.AsSpan().ContainsAny(' ', '-'));

    /// <summary>The last word of the noun phrase before what it is of, for, in ...: "Union" in "National Union of Teachers".</summary>
    private static string HeadOf(string party)
    {
        var core = Core(party);
        return core[(core.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The noun phrase before what it is of, for, in ...</summary>
    private static string Core(string party)
    {
        foreach (var link in Links)
        {
            var at = party.IndexOf(link, StringComparison.Ordinal);
            if (at > 0) party = party[..at];
        }

        return party;
    }

    private static bool LooksPlural(string head) =>
        head is "people" or "men" or "women" or "those"
        || (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && !head.EndsWith("us", StringComparison.Ordinal));
}
