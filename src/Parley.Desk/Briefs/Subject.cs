namespace Parley.Desk.Briefs;

/// <summary>Who does something: the name in a sentence, and the verb that agrees with it.</summary>
internal sealed class Subject(string holder)
{
    /// <summary>The name, with its article, as it stands inside a sentence.</summary>
    public string Name { get; } = PartyName.In(holder);

    /// <summary>The verb in the present: "demands", or "demand" after a plural.</summary>
    public string Does(string verb) => IsPlural ? verb : verb.EndsWith('y') ? verb[..^1] + "ies" : verb + "s";

    /// <summary>Descriptions in the plural ("farm groups", "Hard-liners"); names of states, bodies and people are singular.</summary>
    private bool IsPlural => Name == holder && IsDescription(holder) && LooksPlural(HeadOf(holder));

    /// <summary>Whether no word but the first has a capital, and the name is more than one plain word with a capital ("Reuters").</summary>
    private static bool IsDescription(string holder) =>
        holder.Length > 0
        && holder.Split(' ').Skip(1).All(word => word.Length == 0 || char.IsLower(word[0]))
        && (char.IsLower(holder[0]) || holder.AsSpan().ContainsAny(' ', '-'));

    private static bool LooksPlural(string head) =>
        head is "people" or "men" or "women" or "those"
        || (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && !head.EndsWith("us", StringComparison.Ordinal));

    private static string HeadOf(string holder)
    {
        foreach (var link in new[] { " of ", " in ", " at ", " from ", " who ", " close ", " familiar ", " with " })
        {
            var at = holder.IndexOf(link, StringComparison.Ordinal);
            if (at > 0) holder = holder[..at];
        }

        return holder[(holder.LastIndexOf(' ') + 1)..];
    }
}
