using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Finds names of people that the models miss, by the title before them.</summary>
/// <remarks>
/// Reads "Justice Minister Zorg Quill", "Mr. Quill", and "Quill" alone once it was read. A near miss: in "the Minister Road" the
/// capital letter of the title alone would make a person of a street, so a determiner before the title forbids it.
/// </remarks>
internal static class TitledNames
{
    private const int LongestName = 4;

    /// <summary>The person's name that begins at a token; null when none does. Remembers the surname.</summary>
    public static FoundName? At(Sentence sentence, string text, int first, HashSet<string> surnames)
    {
        if (!char.IsUpper(sentence.Words[first][0])) return null;
        if (surnames.Contains(sentence.Words[first])) return Name(sentence, text, first, first + 1);
        if (first == 0 || sentence.Classes[first] != WordClass.Propn || !IsTitle(sentence, first - 1)) return null;
        var end = first;
        while (end < sentence.Count && end - first < LongestName && IsPartOfName(sentence, end)) end++;
        if (OfficeLexicon.EndingAt(sentence, end - 1) is not null) return null;
        surnames.Add(sentence.Words[end - 1]);
        return Name(sentence, text, first, end);
    }

    private static bool IsTitle(Sentence sentence, int index) =>
        sentence.Words[index] is "Mr." or "Mrs." or "Ms." or "Dr." or "Sir" or "Lord" or "Lady" or "Mr" or "Mrs" or "Ms"
        || (char.IsUpper(sentence.Words[index][0]) && OfficeLexicon.EndingAt(sentence, index) is { } office
            && (office.First == 0 || sentence.Words[office.First - 1] is not ("the" or "The" or "a" or "an")));

    private static bool IsPartOfName(Sentence sentence, int index) =>
        sentence.Classes[index] == WordClass.Propn && char.IsLetter(sentence.Words[index][0]);

    private static FoundName Name(Sentence sentence, string text, int first, int end) =>
        new(sentence.Index, first, end, text[sentence.Spans[first].Start..sentence.Spans[end - 1].End], FoundNameKind.Person, null);
}
