using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Cli.Digests;

/// <summary>Who is who, in words.</summary>
internal static class ActorItems
{
    public static DigestSection Of(Reading reading) =>
        new("Who is who", reading.Actors.Where(actor => actor.Mentions.Count > 0).Select(Item).ToArray());

    private static DigestItem Item(Actor actor, int index)
    {
        var about = new[] { actor.Name, actor.Role, actor.Party == actor.Name ? null : actor.Party };
        return new DigestItem(
            $"N{index + 1}", null, ValueName.Of(actor.Kind), string.Join(", ", about.Where(part => part is not null)), null, actor.Mentions[0], null);
    }
}
