using Parley.Language;
using Parley.Readers.Actors;
using Parley.Text;

namespace Parley.Readers.Relations;

/// <summary>Finds where a sentence names an actor.</summary>
internal static class ActorPlaces
{
    /// <summary>The words of the first mention of an actor in a sentence; null when the sentence does not name it.</summary>
    public static Span? Of(Sentence sentence, string actor, Cast cast)
    {
        foreach (var token in sentence)
        {
            if (cast.MentionOf(token) is { } mention && (mention.Holder == actor || mention.Name == actor || mention.Party == actor)) return token.Span;
        }

        return null;
    }
}
