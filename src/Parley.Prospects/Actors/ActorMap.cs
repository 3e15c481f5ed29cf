namespace Parley.Prospects.Actors;

/// <summary>Leads the actors of event data to the states and blocs that they belong to.</summary>
/// <remarks>
/// In this order: names of states and blocs; actors with a state in brackets; people and bodies of general knowledge; those
/// whose state was learnt from whom they deal with. Safe to share between threads.
/// </remarks>
/// <param name="learned">Who was learnt of.</param>
public sealed class ActorMap(LearnedActors learned)
{
    /// <summary>The map without anybody learnt of.</summary>
    public static ActorMap WithoutLearning { get; } = new(LearnedActors.None);

    /// <summary>Reads who was learnt of from what lies with the program.</summary>
    public static ActorMap Load()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "actors.model"));
        return new ActorMap(LearnedActors.Load(file));
    }

    /// <summary>The place of an actor as the data name it, or null where it is not known.</summary>
    public ActorPlace? Of(string actor)
    {
        var name = actor.Replace('_', ' ').Trim();
        if (name.Length == 0) return null;
        return ByName(name) ?? learned.Find(name);
    }

    /// <summary>The place of an actor that its name or general knowledge tells.</summary>
    /// <param name="name">With blanks instead of underscores.</param>
    internal static ActorPlace? ByName(string name) =>
        StateNames.CodeOf(name) is { } state ? new ActorPlace(state, Official: true)
        : Bracketed.Of(name) is { } bracketed ? bracketed
        : KnownLeaders.CodeOf(name) is { } led ? new ActorPlace(led, BodyWords.MayBeOfficial(name))
        : null;
}
