namespace Parley.Desk.Briefs;

/// <summary>Who does something: the name in a sentence, and the verb that agrees with it.</summary>
internal sealed class Subject(string holder)
{
    /// <summary>The name, with its article, as it stands inside a sentence.</summary>
    public string Name { get; } = PartyName.In(holder);

    /// <summary>The verb in the present: "demands", or "demand" after a plural.</summary>
    public string Does(string verb) => PartyName.IsPlural(holder) ? verb : verb.EndsWith('y') ? verb[..^1] + "ies" : verb + "s";

    /// <summary>The same, denied: "does not demand", or "do not demand" after a plural.</summary>
    public string DoesNot(string verb) => $"{(PartyName.IsPlural(holder) ? "do" : "does")} not {verb}";
}
