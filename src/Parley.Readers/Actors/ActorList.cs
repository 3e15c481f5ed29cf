using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Actors;

/// <summary>Lists the named people and bodies of a report.</summary>
internal static class ActorList
{
    /// <summary>The actors in the order of their first mention.</summary>
    public static ValueList<Actor> Of(Scene scene, List<FoundName> names) => names
        .Select(name => (Name: name, Actor: Describe(scene, name)))
        .Where(pair => pair.Actor is not null)
        .GroupBy(pair => (pair.Actor!.Name, pair.Actor.Kind))
        .Select(group => group.First().Actor! with { Mentions = group.Select(pair => SpanOf(scene, pair.Name)).ToValueList() })
        .ToValueList();

    private static Span SpanOf(Scene scene, FoundName name)
    {
        var sentence = scene.Analysis.Sentences[name.Sentence];
        return Span.Cover(sentence.Spans[name.First], sentence.Spans[name.End - 1]);
    }

    private static Actor? Describe(Scene scene, FoundName name)
    {
        if (scene.Roster.Find(name.Words) is { } person) return new Actor(person.Name, ActorKind.Person, person.Role, person.Party, []);
        if (!scene.Mentions.TryGetValue((name.Sentence, name.First), out var mention)) return null;
        if (scene.Roster.Find(mention.Name) is not null) return null;
        if (name.Hit?.Entry is not { } entry) return new Actor(mention.Name, ActorKind.Organisation, null, mention.Party, []);
        return entry.Kind switch
        {
            GazetteerKind.State => new Actor(entry.Name, ActorKind.State, null, entry.Name, []),
            GazetteerKind.Bloc => new Actor(entry.Name, ActorKind.Bloc, null, entry.Owner, []),
            _ => new Actor(entry.Name, ActorKind.Organisation, null, entry.Owner, []),
        };
    }
}
