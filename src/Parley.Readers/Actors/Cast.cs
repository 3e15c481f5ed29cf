using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Everyone that a report speaks of, and which words stand for whom.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Cast
{
    private readonly Dictionary<(int Sentence, int Token), Mention> _mentions;

    internal Cast(ValueList<Actor> actors, Dictionary<(int Sentence, int Token), Mention> mentions)
    {
        Actors = actors;
        _mentions = mentions;
    }

    /// <summary>The people and bodies, in the order of their first mention.</summary>
    public ValueList<Actor> Actors { get; }

    /// <summary>Whom the noun phrase headed by <paramref name="head"/> stands for, pronouns resolved; null when nobody.</summary>
    public Mention? MentionOf(Token head) => _mentions.GetValueOrDefault((head.Sentence.Index, head.Index));
}
