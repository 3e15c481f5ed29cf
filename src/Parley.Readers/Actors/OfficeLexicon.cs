using System.Collections.Frozen;
using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Knows the words for offices, from <c>Data/offices.txt</c>.</summary>
internal static class OfficeLexicon
{
    private static readonly FrozenDictionary<string, Office> Offices = Load();
    private static readonly int LongestTitle = Offices.Keys.Max(title => title.Split(' ', '-').Length * 2);

    /// <summary>The office that ends with the word at <paramref name="last"/>, the longest that the list knows, and its first word; null when none does.</summary>
    public static (Office Office, int First)? EndingAt(Sentence sentence, int last)
    {
        (Office, int)? found = null;
        var title = "";
        for (var first = last; first >= 0 && last - first < LongestTitle; first--)
        {
            title = first == last ? Singular(sentence, last) : Join(sentence.Words[first], title);
            if (Offices.TryGetValue(title, out var office)) found = (office, first);
        }

        return found;
    }

    /// <summary>The office of this title, in any case; null when the list does not know it.</summary>
    public static Office? Find(string title) => Offices.GetValueOrDefault(title.ToLowerInvariant());

    /// <summary>The longest office with which a title in the singular ends ("Deputy Prime Minister" of "Norwegian Deputy Prime Minister"); null when it ends with none.</summary>
    public static Office? AtEndOf(string title)
    {
        for (var start = 0; start >= 0; start = title.IndexOf(' ', start) is var space and >= 0 ? space + 1 : -1)
        {
            if (Find(title[start..]) is { } office) return office;
        }

        return null;
    }

    private static string Join(string word, string rest) =>
        word == "-" || rest.StartsWith('-') ? word + rest : $"{word.ToLowerInvariant()} {rest}";

    private static string Singular(Sentence sentence, int index)
    {
        var word = sentence.Words[index].ToLowerInvariant();
        if (Offices.ContainsKey(word)) return word;
        if (word.EndsWith("men", StringComparison.Ordinal)) return word[..^2] + "an";
        return word.EndsWith('s') ? word[..^1] : word;
    }

    private static FrozenDictionary<string, Office> Load() =>
        DataFile.Rows("Actors/Data/offices.txt").Select(ReadOffice).ToFrozenDictionary(office => office.Title, StringComparer.Ordinal);

    private static Office ReadOffice(string[] row) => new(
        row[0],
        row[1] switch
        {
            "leaders" => MeetingLevel.Leaders,
            "ministerial" => MeetingLevel.Ministerial,
            "vice-ministerial" => MeetingLevel.ViceMinisterial,
            "working" => MeetingLevel.Working,
            _ => MeetingLevel.Unspecified,
        },
        row[2] == "body" ? MentionVoice.ForParty : MentionVoice.ForItself);
}
