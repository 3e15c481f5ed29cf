namespace Parley.Desk.Briefs;

/// <summary>Writes names of parties as English sentences have them: "the United States", "China", "the dockers' union".</summary>
internal static class PartyName
{
    private static readonly string[] FirstWords = ["United", "European", "Soviet"];

    private static readonly HashSet<string> Bodies = WordFile.Load("bodies.txt");

    /// <summary>The name inside a sentence.</summary>
    public static string In(string party)
    {
        if (party.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return party;
        return FirstWords.Contains(party.Split(' ')[0]) || Bodies.Contains(HeadOf(party)) ? "the " + party : party;
    }

    /// <summary>The last word of the noun phrase before what it is of, for or on: "Union" in "National Union of Teachers".</summary>
    private static string HeadOf(string party)
    {
        foreach (var link in new[] { " of ", " for ", " on " })
        {
            var at = party.IndexOf(link, StringComparison.Ordinal);
            if (at > 0) party = party[..at];
        }

        return party[(party.LastIndexOf(' ') + 1)..];
    }

    /// <summary>"the United States and China".</summary>
    public static string All(IEnumerable<string> parties) => Phrases.List([.. parties.Select(In)]);
}
