using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;

namespace Parley.Readers.Factions;

/// <summary>Finds those who are named as members of a group: "hawks such as Ana Lopez", "ministers led by Ana Lopez".</summary>
/// <param name="Cue">The index of the word that introduces them.</param>
/// <param name="Names">Their names, in order; at least one.</param>
internal sealed record FactionMembers(int Cue, IReadOnlyList<string> Names)
{
    private const int Reach = 24;

    /// <summary>The members that a sentence names between two of its words; null when it names none.</summary>
    public static FactionMembers? In(Sentence sentence, int first, int end, Cast cast)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (!Introduces(sentence, i)) continue;
            var names = NamesAfter(sentence, i + 1, Math.Min(end, i + Reach), cast);
            if (names.Count > 0) return new FactionMembers(i, names);
        }

        return null;
    }

    private static bool Introduces(Sentence sentence, int i) => sentence.Words[i] switch
    {
        "including" or "like" => true,
        "led" or "headed" or "backed" => sentence.Words[i + 1] is "by",
        "such" => sentence.Words[i + 1] is "as",
        "among" => sentence.Words[i + 1] is "them",
        _ => false,
    };

    private static List<string> NamesAfter(Sentence sentence, int first, int end, Cast cast)
    {
        var names = new List<string>();
        for (var i = first; i < end && !Ends(sentence, i); i++)
        {
            if (cast.MentionOf(sentence[i]) is { } mention && char.IsUpper(mention.Name[0]) && !names.Contains(mention.Name)) names.Add(mention.Name);
        }

        return names;
    }

    private static bool Ends(Sentence sentence, int i) =>
        sentence.IsClausal(i) || sentence.Classes[i] is WordClass.Aux || sentence.Words[i] is ";" or "who" or "which" or "that" or "while" or "but";
}
