using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Lets whoever speaks on behalf of a group stand for the group.</summary>
internal static class BehalfMentions
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/behalf",
        "Who speaks on behalf of a group speaks for the group.",
        "In talks of many, one delegate speaks for dozens of states.",
        new RuleExample("Kenya, on behalf of the African Group, rejected the offer.", "Kenya: African Group"),
        new RuleExample("Kenya, for its part, rejected the offer.", "Kenya: Kenya", "No group is named."))
    {
        ReadsParts = true,
    };

    /// <summary>Gives the names of a sentence that speak for a group the group's voice.</summary>
    public static void Add(Scene scene, Sentence sentence)
    {
        foreach (var name in scene.NamesOf(sentence).All)
        {
            if (!scene.Mentions.TryGetValue((sentence.Index, name.First), out var speaker)) continue;
            if ((GroupAfter(scene, sentence, name.End) ?? GroupBefore(scene, sentence, name.First)) is not { } group || group.Name == speaker.Name) continue;
            Replace(scene, sentence, name, group with { Span = speaker.Span });
        }
    }

    /// <summary>The group of "for the group," right after a name.</summary>
    private static Mention? GroupAfter(Scene scene, Sentence sentence, int after)
    {
        var isApart = Is(sentence, after, ",");
        var i = isApart ? after + 1 : after;
        if (Is(sentence, i, "speaking")) i++;
        if (AfterOnBehalfOf(sentence, i) is { } behalf) return MentionAt(scene, sentence, behalf)?.Mention;
        if (!isApart || !Is(sentence, i, "for") || MentionAt(scene, sentence, i + 1) is not { } found) return null;
        return Is(sentence, found.End, ",") && IsGroup(found.Mention) ? found.Mention : null;
    }

    /// <summary>The group of an "On behalf of the group," that opens the sentence right before a name.</summary>
    private static Mention? GroupBefore(Scene scene, Sentence sentence, int first)
    {
        var opening = Is(sentence, 0, "speaking") ? 1 : 0;
        var start = AfterOnBehalfOf(sentence, opening) ?? (opening == 1 && Is(sentence, 1, "for") ? 2 : -1);
        if (start < 0 || MentionAt(scene, sentence, start) is not { } found || !Is(sentence, found.End, ",")) return null;
        var next = Is(sentence, found.End + 1, "the") ? found.End + 2 : found.End + 1;
        return next == first ? found.Mention : null;
    }

    private static int? AfterOnBehalfOf(Sentence sentence, int i) =>
        Is(sentence, i, "on") && Is(sentence, i + 1, "behalf") && Is(sentence, i + 2, "of") ? i + 3 : null;

    /// <summary>Whom the phrase that begins at a token stands for, and the token after it.</summary>
    private static (Mention Mention, int End)? MentionAt(Scene scene, Sentence sentence, int i)
    {
        if (Is(sentence, i, "the")) i++;
        if (i >= sentence.Count || !scene.Mentions.TryGetValue((sentence.Index, i), out var mention)) return null;
        var end = i + 1;
        while (end < sentence.Count && scene.Mentions.GetValueOrDefault((sentence.Index, end))?.Name == mention.Name) end++;
        return (mention, end);
    }

    private static bool IsGroup(Mention mention) => mention.Party is null || mention.Name != mention.Party
        || Gazetteer.BuiltIn.Find(mention.Name, int.MaxValue)?.Entry.Kind == GazetteerKind.Bloc;

    private static bool Is(Sentence sentence, int i, string word) =>
        i < sentence.Count && sentence.Words[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    private static void Replace(Scene scene, Sentence sentence, FoundName name, Mention group)
    {
        for (var i = name.First; i < name.End; i++) scene.Mentions[(sentence.Index, i)] = group;
        for (var i = scene.Antecedents.Count - 1; i >= 0 && scene.Antecedents[i].Head.Sentence.Index == sentence.Index; i--)
        {
            if (scene.Antecedents[i].Head.Index >= name.First && scene.Antecedents[i].Head.Index < name.End)
                scene.Antecedents[i] = scene.Antecedents[i] with { Mention = group };
        }
    }
}
